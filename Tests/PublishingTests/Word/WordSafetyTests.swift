import Documents
import Publishing
import Records
import Testing
import Zip

/// Strange content stays letters, and the file stays whole.
@Suite struct WordSafetyTests {
  private func expectWhole(
    _ document: DocumentTree, at location: SourceLocation = #_sourceLocation
  ) {
    for numbering in WordNumbering.allCases {
      let file = WordFile(document, numbering, options: WriterOptions(showSources: true))
      for name in file.names {
        #expect(file[name] != nil, "\(name) is not well formed", sourceLocation: location)
        let isClean = (file.bytes[name] ?? []).allSatisfy { $0 >= 0x20 || $0 == 10 }
        #expect(isClean, "\(name) holds a control character", sourceLocation: location)
      }
    }
  }

  @Test(arguments: HostileText.rows)
  func textNeverBecomesMarkup(text: String) {
    let document = HostileText.document(text)
    expectWhole(document)
    func shape(_ document: DocumentTree) -> Set<String> {
      let file = WordFile(document)
      return Set(
        file.names.flatMap { name in
          (file[name]?.all(in: name) ?? [])
        })
    }
    // The font of Chinese characters is the one thing that letters bring with them.
    let found = shape(document).filter { !$0.hasSuffix(" w:rFonts") && !$0.hasSuffix(" w:rtl") }
    #expect(found.isSubset(of: shape(HostileText.document("harmless"))))
  }

  @Test(arguments: HostileText.rows)
  func onlySafeAddressesAreLinks(text: String) {
    let file = WordFile(HostileText.document(text))
    for relation in file["word/_rels/document.xml.rels"]?.all("Relationship") ?? []
    where relation.attributes["TargetMode"] == "External" {
      let target = relation.attributes["Target"] ?? ""
      #expect(["https://", "http://", "mailto:"].contains { target.hasPrefix($0) }, "\(target)")
    }
  }

  @Test func anEmptyDocument() {
    expectWhole(DocumentTree(key: "k", language: .en, masthead: Masthead(title: "")))
    expectWhole(DocumentTree(key: "k", language: .ar, masthead: Masthead(title: "")))
  }

  @Test func aTableOfThreeHundredRows() {
    let rows: [[[Inline]]] = (0..<300).map { [[.text("\($0)")], [.text("x")], [], [.text("é")]] }
    let table = Table(
      caption: [.text("Long")], header: ["a", "b", "c", "d"].map { [.text($0)] }, rows: rows)
    let document = DocumentTree(
      key: "k", language: .en, masthead: Masthead(title: "T"),
      blocks: [Block(id: "table-1", .table(table)), Block(id: "table-2", .table(table))])
    expectWhole(document)
    let tables = WordFile(document)["word/document.xml"]?.all("w:tbl") ?? []
    #expect(tables.map { $0.all("w:tr").count } == [301, 301])
    #expect(tables.allSatisfy { $0.all("w:tc").count == 1_204 })
  }

  @Test func aTableWithoutAColumn() {
    expectWhole(
      DocumentTree(
        key: "k", language: .en, masthead: Masthead(title: "T"),
        blocks: [Block(id: "t", .table(Table(header: [], rows: [])))]))
  }

  @Test func twoHundredFootnotes() throws {
    let blocks = (1...200).map {
      Block(id: "par-\($0)", .paragraph(number: $0, [.text("Text."), .footnoteMark($0)]))
    }
    let notes = (1...200).map { Footnote(number: $0, [[.text("Note \($0).")], [.text("More.")]]) }
    let document = DocumentTree(
      key: "k", language: .en, masthead: Masthead(title: "T"), blocks: blocks, footnotes: notes)
    expectWhole(document)
    let file = WordFile(document)
    let marks = try #require(file["word/document.xml"]).all("w:footnoteReference")
    #expect(marks.compactMap { $0.attributes["w:id"] } == (2...201).map(String.init))
    #expect(marks.allSatisfy { $0.attributes["w:customMarkFollows"] == nil })
    let written = try #require(file["word/footnotes.xml"]).all("w:footnote").dropFirst(2)
    #expect(written.map(\.text) == (1...200).map { "\tNote \($0).\tMore." })
  }

  /// Word would number the second mark 2; the document says 5, and says so in the file.
  @Test func numbersOfFootnotesThatDoNotFollowAreTyped() throws {
    let document = DocumentTree(
      key: "k", language: .en, masthead: Masthead(title: "T"),
      blocks: [
        Block(
          id: "p",
          .paragraph(number: nil, [1, 5, 2, 9].map { Inline.footnoteMark($0) }))
      ],
      footnotes: [1, 2, 5, 7].map { Footnote(number: $0, [[.text("Note \($0).")]]) })
    let file = WordFile(document)
    let marks = try #require(file["word/document.xml"]).all("w:footnoteReference")
    #expect(marks.map { $0.attributes["w:customMarkFollows"] } == [nil, "1", nil])
    #expect(file.paragraphs.first { $0.text.hasPrefix("5") }?.text == "59")
    // A note without a mark is not lost.
    #expect(file.paragraphs(of: .footnote).map(\.text) == ["7\tNote 7."])
  }

  @Test func longNames() {
    let symbol = String(repeating: "CTOC/COP/WG.3/", count: 5).prefix(60)
    var masthead = Masthead(title: String(repeating: "Title of 20 letters. ", count: 20))
    masthead.symbol = .preparedFor(String(symbol))
    let document = DocumentTree(key: "k", language: .en, masthead: masthead)
    expectWhole(document)
    let file = WordFile(document)
    #expect(file.paragraphs(of: .title).map(\.text) == [masthead.title])
    #expect(file["word/header2.xml"]?.text.contains(symbol) == true)
  }

  @Test func mixedDirectionsAndEmoji() {
    let text = "Family 👨‍👩‍👧 שלום العالم 7/4 (CTOC) 中文 🇺🇳 e\u{301}"
    for language in [Language.en, .ar, .zh] {
      let document = DocumentTree(
        key: "k", language: language, masthead: Masthead(title: text),
        blocks: [Block(id: "p", .paragraph(number: 1, [.text(text)]))])
      expectWhole(document)
      let file = WordFile(document)
      #expect(file.paragraphs(of: .numbered).map(\.text) == [text])
    }
  }

  /// What the tree does not hold is nowhere; the origins behind a paragraph are only for who asks.
  @Test func whatIsNotPrintedIsInNoPart() {
    var document = SampleDocument.make(.en)
    document.blocks[1].origins.append(
      .record(key: "person/withheld-name", field: "name", sources: []))
    document.homes = RecordHomes(pages: ["secret/key": "page"], page: "p")
    let file = WordFile(document)
    for name in file.names {
      #expect(!file.text(of: name).contains("withheld-name"), "\(name)")
      #expect(!file.text(of: name).contains("secret"), "\(name)")
      #expect(!file.text(of: name).contains("Sessions/"), "\(name)")
    }
  }
}

extension WordFile.Element {
  /// The names of all elements of a part.
  fileprivate func all(in part: String) -> [String] {
    ["\(part) \(name)"] + children.flatMap { $0.all(in: part) }
  }
}
