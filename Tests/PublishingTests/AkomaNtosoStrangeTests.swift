import Documents
import Foundation
import Pictures
import Publishing
import Records
import Testing
import XML

/// Documents of every kind against the schema of Akoma Ntoso 3.0.
@Suite struct AkomaNtosoStrangeTests {
  private static let schemas = URL(
    filePath: ProcessInfo.processInfo.environment["RAPPORTEUR_SHARED"] ?? "../shared",
    relativeTo: URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
  ).appending(path: "schemas/akn")
  private static let isThere = FileManager.default.fileExists(atPath: schemas.path)

  @Test(
    .enabled(
      if: isThere, "the schemas are not beside the package; RAPPORTEUR_SHARED names their folder"))
  func everythingIsValid() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.schemas.path)
    var schemas = XMLSchemas(
      try names.filter { $0.hasSuffix(".xsd") }.map { name in
        let file = Self.schemas.appending(path: name)
        return (file.path, try String(contentsOf: file, encoding: .utf8))
      })
    #expect(schemas.diagnostics.isEmpty)
    let documents =
      [Language.en, .zh, .ar].map { ("sample in \($0)", SampleDocument.make($0)) }
      + HostileText.rows.map { ($0, HostileText.document($0)) } + StrangeDocument.all
    for (name, document) in documents {
      let problems = schemas.problems(of: AkomaNtosoWriter().write(document), file: name)
      #expect(problems.isEmpty, "\(problems.prefix(3))")
    }
  }
}

/// Documents that no officer writes and that every writer must survive.
enum StrangeDocument {
  static var all: [(String, DocumentTree)] {
    [
      ("empty", make([])), ("two hundred footnotes", manyFootnotes), ("long table", longTable),
      ("mixed directions", mixed),
      ("emoji", make([paragraph("👩‍👩‍👧‍👦 🇺🇳 \u{1F3F3}\u{FE0F}\u{200D}\u{1F308}")])),
      ("headings only", make([heading(1), heading(3), heading(2), heading(1), heading(0)])),
      ("things without content", hollow), ("forms", forms),
    ]
  }

  static func make(_ blocks: [Block], _ language: Language = .en) -> DocumentTree {
    var masthead = Masthead(title: String(repeating: "title ", count: 70))
    masthead.symbol = .preparedFor(String(repeating: "A/", count: 30))
    return DocumentTree(key: "k", language: language, masthead: masthead, blocks: blocks)
  }

  private static func paragraph(_ text: String, _ id: String = "par-1") -> Block {
    Block(id: id, .paragraph(number: 1, [.text(text)]))
  }

  private static func heading(_ level: Int) -> Block {
    Block(id: "h", .heading(Heading(level: level, [.text("heading")])))
  }

  static var manyFootnotes: DocumentTree {
    var document = make(
      (1...200).map { number in
        Block(
          id: "par-\(number)", .paragraph(number: number, [.text("x"), .footnoteMark(number)]))
      })
    document.footnotes = (1...200).map { Footnote(number: $0, [[.text("note \($0)")]]) }
    return document
  }

  static var longTable: DocumentTree {
    let rows = (1...300).map { row in (1...4).map { [Inline.text("\(row).\($0)")] } }
    let table = Table(header: (1...4).map { [.text("\($0)")] }, rows: rows)
    return make([Block(id: "table-1", .table(table))])
  }

  private static var mixed: DocumentTree {
    make(
      [
        paragraph("الوثيقة CTOC/COP/WG.3/2012/5 \u{202E}ترتيب\u{202C} 中文 21 March 2016"),
        Block(
          id: "q",
          .quotation([[.localized([.text("中文"), .emphasis([.text("a")])], .zh), .lineBreak]])),
      ], .ar)
  }

  private static var hollow: DocumentTree {
    var document = make([
      Block(id: "t", .table(Table(header: [], rows: []))),
      Block(id: "u", .table(Table(caption: [.text("c")], header: [], rows: [[]]))),
      Block(id: "l", .list(List([]))),
      Block(id: "m", .list(List([ListItem(id: "", mark: "", [], sublist: List([]))]))),
      Block(id: "q", .quotation([])), Block(id: "p", .paragraph(number: nil, [])),
      Block(
        id: "f",
        .figure(
          CaptionedFigure(
            StateBars([], state: "", count: "").figure(Figure.Head(title: "", description: ""))))),
    ])
    document.footnotes = [Footnote(number: 1, [])]
    document.masthead.asteriskNote = [.text("note")]
    return document
  }

  private static var forms: DocumentTree {
    var document = make([paragraph("x")])
    document.identity = DocumentIdentity(
      Work(.decision, body: "b c", number: "2200 A (XXI)"), part: .record, type: "decision",
      body: .init("b c", name: "Body"), author: .init("d", name: "Author"),
      asOf: PartialDate("2016-10-19"), original: .fr, languages: [.en, .fr])
    return document
  }
}
