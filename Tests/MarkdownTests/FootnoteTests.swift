import Diagnostics
import Testing

@testable import Markdown

@Suite struct FootnoteTests {
  @Test func numberedByTheirFirstMarks() {
    let document = read("One[^b] two[^a] three[^b].\n\n[^a]: The *first*.\n[^b]: The second.\n")
    #expect(
      document.blocks.map(\.content) == [
        .paragraph([
          .text("One"), .footnoteReference(number: 1), .text(" two"),
          .footnoteReference(number: 2), .text(" three"), .footnoteReference(number: 1),
          .text("."),
        ])
      ])
    #expect(document.footnotes.map(\.label) == ["b", "a"])
    #expect(document.footnotes.map(\.number) == [1, 2])
    #expect(document.footnotes.map(\.start.line) == [4, 3])
    #expect(document.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("a\n\n[^x]: lost", ["M004:3"]),
    ("a[^x]\n\n[^x]: kept\n\n[^x]: again", ["M004:5"]),
    ("one\n\na[^x] and [^y].", ["M005:3", "M005:3"]),
    ("a \\[^x\\] b", []),
    ("a `[^x]` b", []),
    ("a\n\n    [^x]: code", []),
    ("```\n[^x]: code\n```", []),
    ("> a[^x]\n\n[^x]: in a quotation", []),
  ])
  func marksAndFootnotesMustMeet(text: String, expected: [String]) {
    #expect(problems(text) == expected)
  }
}
