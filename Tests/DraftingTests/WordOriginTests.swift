import Documents
import Records
import Testing

@testable import Drafting

/// Words of a document are found again in the Markdown from which it was made.
@Suite struct WordOriginTests {
  private let record = Origin.record(key: "lakes/1", field: "days", sources: [])
  private let wording = Origin.wording(file: "t.md", line: 3)
  private let prose = Origin.prose(file: "p.md", line: 9)

  /// What stands behind the stretches of a passage, with their letters.
  private func origins(
    _ pieces: [(String, Origin)], of id: String, _ language: Language = .en
  ) throws -> [String] {
    var text = RenderedText(markdown: "")
    for (piece, origin) in pieces {
      let start = text.markdown.utf8.count
      text.markdown += piece
      text.spans.append(OriginSpan(start..<text.markdown.utf8.count, origin))
    }
    let tree = TreeBuilder(language: language, file: "rendered").build(text)
    var document = DocumentTree(
      key: "lakes/paper", language: language, masthead: Masthead(title: "T"))
    document.blocks = tree.blocks
    document.footnotes = tree.footnotes
    let origins = WordOrigins(document, text, tree.places)
    let passage = try #require(document.passages.first { $0.id == id })
    let notes = Set(document.footnotes.map(\.number))
    let letters = Array(PassageText(passage, language, notes: notes).text.utf8)
    return origins[id].map { stretch in
      let name =
        stretch.origin == record ? "record" : stretch.origin == prose ? "prose" : "wording"
      return "\(name): \(String(decoding: letters[stretch.range], as: UTF8.self))"
    }
  }

  @Test func wordsKnowWhatStandsBehindThem() throws {
    let found = try origins(
      [("Held from ", wording), ("7 to 9 May", record), (".\n\nOwn words.\n", prose)], of: "par-1")
    #expect(found == ["wording: Held from", "record: 7 to 9 May", "prose: ."])
  }

  @Test func markupIsPassedOver() throws {
    let found = try origins(
      [
        ("By its [resolution 7/4](<record:a/resolution/7/4> \"7/4\"), ", wording),
        ("**not** by 7/4\\*[^a].\n\n[^a]: A ", prose), ("note", record), (".\n", prose),
      ], of: "par-1")
    #expect(found == ["wording: By its resolution 7/4,", "prose: not by 7/4*."])
  }

  @Test func textsWithoutSpacesAreFoundToo() throws {
    let found = try origins(
      [("共举行", wording), ("四", record), ("次[会议](record:lakes/1)，", wording), ("据此。\n", prose)],
      of: "par-1", .zh)
    #expect(found == ["wording: 共举行", "record: 四", "wording: 次会议，", "prose: 据此。"])
  }

  @Test func rowsItemsAndNotesHaveTheirOwn() throws {
    let pieces: [(String, Origin)] = [
      ("Text[^a]:\n\n1. one\n2. ", wording), ("two\n", record),
      ("\n| a | b |\n|---|---|\n| ", wording), ("c", record), (" | ", wording), ("d", prose),
      (" |\n\n[^a]: ", wording), ("note\n", prose),
    ]
    #expect(try origins(pieces, of: "par-1-b") == ["record: two"])
    #expect(try origins(pieces, of: "fn-1") == ["prose: note"])
    #expect(try origins(pieces, of: "table-1-r1") == ["record: c", "prose: d"])
  }

  /// A mark that only the print has, and a sign that is escaped, shift nothing.
  @Test(arguments: [
    (Language.fr, "établi"), (.es, "establecido"), (.ru, "учрежден"), (.ar, "منشأ"), (.zh, "设立"),
  ])
  func aMarkOfAnotherLanguageShiftsNothing(_ language: Language, _ word: String) throws {
    let found = try origins(
      [
        ("[United Nations](lang:en) ", prose), (word, record), (" ", wording),
        ("[the \\[old\\] Nations](lang:en)", prose), (" ", wording), (word, record),
        ("\n", wording),
      ], of: "par-1", language)
    #expect(
      found == [
        "prose: United Nations", "record: \(word)", "prose: the [old] Nations", "record: \(word)",
      ])
  }

  /// Words that stand there more than once are taken in their order, whatever markup is between them.
  @Test func wordsThatComeAgainAreTakenInOrder() throws {
    let found = try origins(
      [
        ("1. 1 act [of 1](<record:a/1> \"of 1 (a)\") and\n2. ", wording), ("1 act", record),
        (" *of* 1; ", prose), ("1", record), ("\n", wording),
      ], of: "list-1-b")
    #expect(found == ["record: 1 act", "prose: of 1;", "record: 1"])
  }

  @Test func aCaptionHasItsOwnWords() throws {
    let pieces: [(String, Origin)] = [
      ("**", wording), ("North 12", record), ("**\n\n| North | 12 |\n|---|---|\n", wording),
      ("| 12 | North |\n", prose),
    ]
    #expect(try origins(pieces, of: "table-1") == ["record: North 12"])
    #expect(try origins(pieces, of: "table-1-r0") == ["wording: North | 12"])
    #expect(try origins(pieces, of: "table-1-r1") == ["prose: 12 | North"])
  }
}
