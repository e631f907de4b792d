import Documents
import Publishing
import Records
import Testing

/// The PDFs themselves: tagged, with their letters, the same twice, whatever stands in them.
@Suite(
  .enabled(
    if: Press.isThere || Press.isRequired,
    "Typst or the letters of a language are missing; `make test` installs them"))
struct TypstPressTests {
  static let languages = [Language.en, .zh, .ar]

  @Test func documentsAreTaggedAndCarryTheirLetters() throws {
    let press = try #require(Press(Self.languages.map { SampleDocument.make($0) }))
    #expect(press.outcomes.count == 3)
    try #require(press.files.count == 3, "\(press.outcomes)")
    for file in press.files {
      #expect(try Press.poppler("pdfinfo", of: file).contains("Tagged:          yes"))
      let fonts = try Press.poppler("pdffonts", of: file).split(separator: "\n").dropFirst(2)
      #expect(!fonts.isEmpty)
      for font in fonts {
        #expect(font.contains(" yes yes "), "not embedded: \(font)")
      }
    }
  }

  @Test func everyPageNamesTheDocumentAndItsStanding() throws {
    let rows = (1...120).map { (number: Int) in
      Block(id: "par-\(number)", .paragraph(number: number, [.text("Text.")]))
    }
    var document = SampleDocument.make(.en)
    document.blocks = rows
    let file = try #require(Press([document])?.files.first)
    let pages = try Press.poppler("pdftotext", ["-layout"], of: file).split(separator: "\u{C}")
    #expect(pages.count >= 3)
    for (index, page) in pages.enumerated() where page.contains(where: { !$0.isWhitespace }) {
      #expect(page.contains("CTOC/COP/WG.3/2016/2"), "page \(index + 1)")
      #expect(page.contains("Draft, not a United Nations document"), "page \(index + 1)")
      #expect(page.contains("\(index + 1)/"), "page \(index + 1)")
    }
  }

  @Test func theSameBytesTwice() throws {
    let documents = Self.languages.map { SampleDocument.make($0) }
    let (first, second) = (try #require(Press(documents)), try #require(Press(documents)))
    #expect(first.files == second.files)
  }

  /// As long as a table has room for them: beside a long text, a column is as wide as its symbol.
  @Test func symbolsStandUnbrokenInTables() throws {
    let symbol = "CTOC/COP/WG.3/2016/2"
    let long = (0..<60).map { "word\($0)" }.joined(separator: " ")
    let documents = [Language.en, .zh, .ar].map { language in
      var document = DocumentTree(key: "k", language: language, masthead: Masthead(title: "t"))
      let rows = [[[Inline.text("a")], [.text(symbol)], [.text(long)], [.text(symbol)]]]
      let header = ["one", "two", "three", "four"].map { [Inline.text($0)] }
      document.blocks = [Block(id: "b", .table(Table(header: header, rows: rows)))]
      return document
    }
    let press = try #require(Press(documents))
    for bytes in press.files {
      let text = try Press.poppler("pdftotext", ["-raw"], of: bytes)
      #expect(text.split(separator: symbol).count == 3, "\(text)")
    }
  }

  @Test func symbolsStandUnbroken() throws {
    let symbol = "CTOC/COP/WG.3/2012/5"
    let words = (0..<40).flatMap { ["word\($0)", symbol] }.joined(separator: " ")
    for language in Self.languages {
      let document = DocumentTree(
        key: "k", language: language, masthead: Masthead(title: "t"),
        blocks: [Block(id: "par-1", .paragraph(number: 1, [.text(words)]))])
      let file = try #require(Press([document])?.files.first)
      let text = try Press.poppler("pdftotext", ["-raw"], of: file)
      #expect(text.split(separator: symbol).count > 30, "\(language)")
      #expect(!text.split(separator: "\n").contains { $0.hasSuffix("/") })
    }
  }

  @Test func strangeContentIsSet() throws {
    let rows: [[[Inline]]] = (0..<300).map { [[.text("\($0)")], [.text("x")], [], [.text("é")]] }
    let table = Table(
      caption: [.text("Long")], header: ["a", "b", "c", "d"].map { [.text($0)] }, rows: rows)
    var many = DocumentTree(key: "k", language: .en, masthead: Masthead(title: "T"))
    many.blocks = (1...200).map { (number: Int) in
      Block(
        id: "par-\(number)",
        .paragraph(number: number, [.text("x"), .footnoteMark(number)]))
    }
    many.footnotes = (1...200).map { Footnote(number: $0, [[.text("note \($0)")]]) }
    var long = DocumentTree(
      key: "k", language: .en, masthead: Masthead(title: String(repeating: "long ", count: 80)))
    long.masthead.symbol = .issued(String(repeating: "A/", count: 30))
    long.blocks = [
      Block(id: "p", .paragraph(number: nil, [.text("mixed عربي and 中文")])),
      Block(id: "t", .table(table)),
    ]
    let documents = HostileText.rows.map { HostileText.document($0) } + [many, long]
    let press = try #require(Press(documents))
    for (index, outcome) in press.outcomes.enumerated() {
      guard case .set = outcome else {
        Issue.record("\(index): \(outcome)")
        continue
      }
    }
  }

  @Test func whatCannotBeSetIsRefusedInWords() throws {
    // A PDF that everybody can read has a title, and letters that a machine has.
    let untitled = DocumentTree(key: "k", language: .ar, masthead: Masthead(title: ""))
    var smiling = DocumentTree(key: "k", language: .en, masthead: Masthead(title: "t"))
    smiling.blocks = [Block(id: "p", .paragraph(number: nil, [.text("\u{10FFFD}")]))]
    let press = try #require(Press([untitled, smiling, SampleDocument.make(.en)]))
    for outcome in press.outcomes.dropLast() {
      guard case .refused(let words) = outcome else {
        Issue.record("\(outcome)")
        continue
      }
      #expect(!words.isEmpty)
    }
    #expect(press.files.count == 1)
  }
}
