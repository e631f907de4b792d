import Documents
import Publishing
import Records
import Testing

/// Numbers that Word counts, and numbers that are typed.
@Suite struct WordNumberingTests {
  private static func document(_ language: Language, _ blocks: [Block]) -> DocumentTree {
    DocumentTree(key: "k", language: language, masthead: Masthead(title: "T"), blocks: blocks)
  }

  private static func paragraph(_ number: Int, _ text: [Inline] = [.text("Text.")]) -> Block {
    Block(id: "par-\(number)", .paragraph(number: number, text))
  }

  private static func list(
    _ language: Language, _ count: Int, _ base: String, level: Int = 1
  ) -> List {
    let numbering = Numbering(language)
    return List(
      (0..<count).map {
        ListItem(
          id: "\(base)-\($0)", mark: numbering.item(level: level, $0 + 1), [[.text("Item.")]])
      })
  }

  @Test(arguments: Language.allCases)
  func everyNumberedParagraphIsInOneListAndHasNoTypedNumber(language: Language) throws {
    let blocks = (1...40).flatMap { number in
      [
        Self.paragraph(number),
        Block(id: "par-\(number)-list", .list(Self.list(language, 3, "par-\(number)"))),
      ]
    }
    let file = WordFile(Self.document(language, blocks))
    let numbered = file.paragraphs(of: .numbered)
    #expect(numbered.count == 40)
    #expect(Set(numbered.map { file.list(of: $0) }) == ["2"])
    #expect(numbered.allSatisfy { $0.text == "Text." })
    #expect(try #require(file["word/numbering.xml"]).all("w:num").count == 3)
  }

  @Test func literalNumbersStandBetweenTabs() {
    let file = WordFile(SampleDocument.make(.en), .literal)
    #expect(file.paragraphs(of: .numbered).isEmpty)
    let texts = file.paragraphs.map(\.text)
    for start in [
      "\tI.\tIntroduction", "\tA.\t", "\t1.\tThe Conference", "\t\t(a)\t", "\t\t\t(i)\t",
    ] {
      #expect(texts.contains { $0.hasPrefix(start) }, "\(start)")
    }
    #expect(file["word/numbering.xml"]?.all("w:num").isEmpty == true)
    #expect(file["word/styles.xml"]?.all("w:numPr").isEmpty == true)
    #expect(file["word/document.xml"]?.all("w:numPr").isEmpty == true)
  }

  struct Level: Sendable {
    let language: Language
    let formats: [String]
    let texts: [String]
  }

  static let levels = [
    Level(
      language: .en,
      formats: [
        "upperRoman", "upperLetter", "decimal", "lowerLetter", "lowerRoman", "lowerLetter",
      ],
      texts: ["%1.", "%2.", "%1.", "(%2)", "(%3)", "%4."]),
    Level(
      language: .fr,
      formats: [
        "upperRoman", "upperLetter", "decimal", "lowerLetter", "lowerRoman", "lowerLetter",
      ],
      texts: ["%1.", "%2.", "%1.", "%2)", "%3)", "%4."]),
    Level(
      language: .zh,
      formats: [
        "chineseCounting", "upperLetter", "decimal", "lowerLetter", "lowerRoman", "lowerLetter",
      ],
      texts: ["%1.", "%2.", "%1.", "(%2)", "(%3)", "%4."]),
    Level(language: .ar, formats: ["decimal"], texts: ["%1 -"]),
  ]

  @Test(arguments: levels)
  func levelsAreThoseOfTheLanguage(row: Level) throws {
    let file = WordFile(Self.document(row.language, [Self.paragraph(1)]))
    let levels = try #require(file["word/numbering.xml"]).all("w:lvl")
    let counted = levels.filter { $0.child("w:pStyle") != nil }
    #expect(counted.compactMap { $0.child("w:numFmt")?.value } == row.formats)
    #expect(counted.compactMap { $0.child("w:lvlText")?.value } == row.texts)
  }

  @Test func ordinalsAndLettersOfArabicAreTyped() {
    let texts = WordFile(SampleDocument.make(.ar)).paragraphs.map(\.text)
    #expect(texts.contains { $0.hasPrefix("\tأولا -\t") })
    #expect(texts.contains { $0.hasPrefix("\t\t(أ)\t") })
  }

  /// A second list under one paragraph, where Word would go on with (c).
  @Test func listsBeginAgain() throws {
    let blocks = [
      Self.paragraph(1), Block(id: "l1", .list(Self.list(.en, 2, "a"))),
      Block(id: "t", .paragraph(number: nil, [.text("Between.")])),
      Block(id: "l2", .list(Self.list(.en, 2, "b"))), Self.paragraph(2),
      Block(id: "l3", .list(Self.list(.en, 2, "c"))),
    ]
    let file = WordFile(Self.document(.en, blocks))
    #expect(file.paragraphs(of: .item).map { file.list(of: $0) } == ["2", "2", "4", "4", "2", "2"])
    #expect(file.paragraphs(of: .numbered).map { file.list(of: $0) } == ["2", "2"])
    let again = try #require(file["word/numbering.xml"]).all("w:lvlOverride")
    #expect(again.map { $0.attributes["w:ilvl"] } == ["1"])
    #expect(again.first?.child("w:startOverride")?.value == "1")
  }

  @Test func numbersThatDoNotFollowAreKept() throws {
    let file = WordFile(Self.document(.en, [7, 8, 3].map { Self.paragraph($0) }))
    let starts = try #require(file["word/numbering.xml"]).all("w:startOverride").map(\.value)
    #expect(starts == ["7", "3"])
  }

  /// After z the documents have aa, ab, and Word has aa, bb.
  @Test func moreThanTwentySixItemsAreTyped() {
    let file = WordFile(
      Self.document(.en, [Block(id: "l", .list(Self.list(.en, 28, "a")))]))
    let items = file.paragraphs(of: .item)
    #expect(items.last?.text.hasPrefix("\t\t(ab)\t") == true)
    #expect(Set(items.map { file.list(of: $0) }) == ["0"])
  }

  @Test func headingsWithoutANumberAreInNoList() {
    let blocks = [
      Block(id: "a", .heading(Heading(level: 1, [.text("Summary")]))),
      Block(id: "b", .heading(Heading(level: 1, ordinal: 1, mark: "I.", [.text("One")]))),
    ]
    let file = WordFile(Self.document(.en, blocks))
    #expect(file.paragraphs(of: .section).map { file.list(of: $0) } == ["0", "1"])
  }

  static let references: [(WordNumbering, String, Bool)] = [
    (.live, "para. 2", true), (.live, "paragraph two", false), (.live, "para. 12", false),
    (.literal, "para. 2", false),
  ]

  @Test(arguments: references)
  func aReferenceToACountedParagraphFollowsIt(row: (WordNumbering, String, Bool)) {
    let (numbering, text, isField) = row
    let link = Inline.link(url: "#par-2", [.text(text)])
    let blocks = [Self.paragraph(1, [.text("See "), link, .text(".")]), Self.paragraph(2)]
    let file = WordFile(Self.document(.en, blocks), numbering)
    let markup = file.text(of: "word/document.xml")
    #expect(markup.contains("REF _rp_par_2 \\r \\h") == isField)
    #expect(markup.contains("w:anchor=\"_rp_par_2\"") == !isField)
    #expect(file.paragraphs.contains { $0.text.hasSuffix("See \(text).") })
  }

  @Test func aReferenceToNowhereIsText() {
    let link = Inline.link(url: "#par-9", [.text("para. 9")])
    let file = WordFile(Self.document(.en, [Self.paragraph(1, [link])]))
    #expect(!file.text(of: "word/document.xml").contains("par_9"))
    #expect(file.paragraphs(of: .numbered).map(\.text) == ["para. 9"])
  }
}
