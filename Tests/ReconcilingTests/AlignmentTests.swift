import Documents
import Records
import Testing

@testable import Reconciling

/// How words and passages are found again, and in what time.
@Suite struct AlignmentTests {
  @Test(arguments: [
    ("the “Convention’s” aim", "the \"Convention's\" aim"), ("2010–2012", "2010-2012"),
    ("a\u{A0}b", "a  b"), ("wait…", "wait..."), ("co\u{AD}operate", "cooperate"),
    ("so -- it was", "so – it was"), ("caf\u{E9}", "cafe\u{301}"), ("٣ حزيران", "3 حزيران"),
    ("\u{202B}text\u{202C}", "text"),
  ])
  func whatProgramsChangeIsNoChange(_ one: String, _ other: String) {
    #expect(Words(one).key == Words(other).key)
  }

  @Test(arguments: [("7/4", "7/5"), ("States", "states"), ("résumé", "resume"), ("和", "或")])
  func whatPeopleChangeIsOne(_ one: String, _ other: String) {
    #expect(Words(one).key != Words(other).key)
  }

  @Test func aRiseIsTheLongest() {
    #expect(LongestRise.of([3, 0, 1, 2, 9, 4]).map { [3, 0, 1, 2, 9, 4][$0] } == [0, 1, 2, 4])
    #expect(LongestRise.of([]).isEmpty)
  }

  private func sent(_ texts: [String]) -> [SentPassage] {
    var document = DocumentTree(
      key: Lakes.paper, language: .en, masthead: Masthead(title: "A title of its own"))
    document.blocks = texts.enumerated().map { index, text in
      Block(id: "par-\(index + 1)", .paragraph(number: index + 1, [.text(text)]))
    }
    return SentDocument(document).passages
  }

  private func returned(_ texts: [String]) -> [ReturnedPassage] {
    texts.map { text in
      var passage = ReturnedPassage()
      passage.text = text
      passage.words = Words(text)
      return passage
    }
  }

  /// Nothing in common, all alike, and all but a word alike: none makes the time explode.
  @Test(arguments: ["other", "same", "alike"])
  func longTextsAreMatchedInTime(_ kind: String) {
    let count = 4_000
    let old = (0..<count).map { kind == "same" ? "the same words" : "the words number \($0) of it" }
    let new = (0..<count).map {
      kind == "other"
        ? "nobody \(count + $0)"
        : kind == "same" ? "the same words" : "the words number \(count * 2 - $0) of it"
    }
    let alignment = Alignment(sent(old), returned(new))
    #expect(alignment.matches.count + alignment.lost.count >= count)
  }

  @Test func paragraphsThatDifferThroughoutAreNotComparedWordByWord() {
    let old = Words((0..<20_000).map { "a\($0)" }.joined(separator: " ")).tokens
    let new = Words((0..<20_000).map { "b\($0)" }.joined(separator: " ")).tokens
    let difference = WordDifference(old, new)
    #expect(difference.changes == [WordDifference.Change(old: 0..<20_000, new: 0..<20_000)])
  }
}
