import Diagnostics
import Testing

@testable import Drafting

/// The marks between which drafted passages stand.
@Suite struct MarkedTextTests {
  private static let passage = DraftPassage(
    DraftPassage.Name("mandates", "rivers/decision/1"), "A.\n")

  private func problems(_ text: String) -> [String] {
    MarkedText(text, file: "draft.md").problems.map { problem in
      "\(problem.range?.start.line ?? 0) \(problem.code.rawValue)"
    }
  }

  @Test func partsMakeTheTextAgain() {
    let text = "Own.\r\n\(Self.passage.marked().replacing("\n", with: "\r\n"))\r\n\r\nMore"
    let redraft = Redraft(MarkedText(text, file: ""), [Self.passage])
    #expect(redraft.text == text)
    #expect(redraft.changes.map(\.fate) == [.unchanged])
  }

  @Test(arguments: [
    ("{# drafted mandates #}\nA.\n{# end #}\n", ["1 D001", "3 D002"]),
    ("{# drafted mandates 76e0286cd40f679 #}\n{# end #}\n", ["1 D001", "2 D002"]),
    ("{# drafted a b c 76e0286cd40f6791 #}\n{# end #}\n", ["1 D001", "2 D002"]),
    ("{# drafted 76e0286cd40f6791 #}\n{# end #}\n", ["1 D001", "2 D002"]),
    ("Text {# drafted a 76e0286cd40f6791 #}\n{# end #}\n", ["1 D001", "2 D002"]),
    ("A.\n{# end #}\n", ["2 D002"]),
    ("{# drafted a 76e0286cd40f6791 #}\nA.\n", ["1 D002"]),
    (
      "{# drafted a 76e0286cd40f6791 #}\n{# drafted b 76e0286cd40f6791 #}\n{# end #}\n",
      ["1 D002"]
    ),
    (
      "{# drafted a 76e0286cd40f6791 #}\n{# end #}\n{# drafted a 76e0286cd40f6791 #}\n{# end #}\n",
      ["3 D003"]
    ),
    ("---\n# drafted sources\n---\n", ["2 D001"]),
    ("---\n# a comment\n# end of it\n---\n# End\n{# ended #}\n", []),
    ("", []),
  ])
  func malformedMarksAreReportedWithTheirLine(_ text: String, _ expected: [String]) {
    #expect(problems(text) == expected)
  }

  @Test func headingAfterTheFrontMatterIsNoMark() {
    #expect(problems("---\nkind: document\n---\n# drafted by hand\n# end\n").isEmpty)
  }
}
