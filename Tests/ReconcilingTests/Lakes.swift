import Archive
import Documents
import Files
import Foundation
import Publishing
import Records
import Testing
import Zip

@testable import Reconciling

/// A small paper with something of everything, the records behind it, and what came back of it.
enum Lakes {
  static let paper: Key = "lakes/document/paper"
  static let statement: Key = "lakes/1/statement/levels"
  static let session: Key = "lakes/1"
  static let prose = Origin.prose(file: "Sessions/lakes/paper.md", line: 20)
  static let wording = Origin.wording(file: "Templates/partials/en/act.md", line: 3)

  static func record(_ key: Key, _ field: String) -> Origin {
    .record(key: key, field: field, sources: [Reference("doc/LAK/1", written: "LAK/1, para. 4")])
  }

  /// The records, with the table of verbs as it is.
  static let archive: Archive = {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sessions/verbs.md").standardized
    let verbs = (try? String(contentsOf: root, encoding: .utf8)) ?? ""
    let body =
      "---\nkind: body\nid: lakes\nname: Committee on Lakes\ngatherings: [{noun: session}]\n"
    let first = "---\nkind: session\nbody: lakes\nordinal: 1\ndays: 2012-05-07..2012-05-09\n"
    let statement = """
      ---
      kind: statement
      session: lakes/1
      id: levels
      nature: view
      speaker: body
      verb: noted that
      text: lake levels had fallen in most basins
      source: para. 4
      ---

      """
    let files = [
      File(path: "Sessions/verbs.md", text: verbs),
      File(path: "Sessions/lakes/body.md", text: body + "---\n"),
      File(path: "Sessions/lakes/1/session.md", text: first + "---\n"),
      File(path: "Sessions/lakes/1/statement.md", text: statement),
    ]
    return Archive.read(files).archive
  }()

  /// Text in pieces, each with what stands behind it.
  typealias Pieces = [(text: String, origin: Origin)]

  private static var stretches: [String: [WordOrigins.Stretch]] {
    Dictionary(uniqueKeysWithValues: paragraphs.map { ($0.id, stretches($0.pieces)) })
  }

  private static func stretches(_ pieces: Pieces) -> [WordOrigins.Stretch] {
    var offset = 0
    return pieces.map { piece in
      defer { offset += piece.text.utf8.count }
      return WordOrigins.Stretch(offset..<offset + piece.text.utf8.count, piece.origin)
    }
  }

  static let paragraphs: [(id: String, pieces: Pieces)] = [
    (
      "par-1",
      [
        ("The first session was held in ", wording), ("Geneva", record(session, "place")),
        (" from ", wording), ("7 to 9 May 2012", record(session, "days")),
        (", under agenda item 3 (article\u{A0}14 of the “Convention”).", wording),
      ]
    ),
    (
      "par-2",
      [
        ("The Committee ", wording), ("noted that", record(statement, "verb")), (" ", wording),
        ("lake levels had fallen in most basins–often by a third", record(statement, "text")),
        (
          ". It also took note of the conclusions of the workshops, and it asked for more data.",
          wording
        ),
      ]
    ),
    (
      "par-3",
      [
        (
          "This paper, which the officer wrote, sets out what was done about lakes and why it took so long.",
          prose
        )
      ]
    ),
    (
      "par-4",
      [("In its resolution 7/4, LAK/RES/7/4, the Assembly:", wording)]
    ),
    ("par-4-a", [("Encouraged States to measure lake levels every month;", wording)]),
    ("par-4-b", [("Endorsed the recommendations arising from the joint discussion;", wording)]),
    ("par-4-c", [("Requested the Secretariat to report to it at its third session.", wording)]),
    (
      "par-5",
      [
        (
          "The gauges of the northern basin were replaced in the winter before the session. ", prose
        ),
        ("Nobody has read them since, as paragraph 2 says of others.", prose),
      ]
    ),
    (
      "par-6",
      [("Water is measured in metres above the sea in all of the basins concerned.", prose)]
    ),
  ]

  static let document: DocumentTree = {
    var masthead = Masthead(title: "Work on lakes since 2010")
    masthead.body = "Committee on Lakes"
    masthead.session = ["Geneva, 3 and 4 June 2014"]
    masthead.agendaItem = AgendaItemLine("Item 2", isMarked: true, title: "Lakes")
    masthead.asteriskNote = [.text("LAK/2014/1.")]
    var document = DocumentTree(key: paper, language: .en, masthead: masthead)
    document.coverage = [.text("Drawn from LAK/1; nothing else was examined.")]
    document.blocks = blocks
    document.footnotes = [
      Footnote(number: 1, [[.text("See also the Manual on Gauges (2009).")]], origins: [prose]),
      Footnote(number: 2, [[.text("Not examined here.")]], origins: [wording]),
    ]
    document.references = [CitedRecord(key: session, label: "first session")]
    return document
  }()

  private static func text(_ id: String) -> String {
    paragraphs.first { $0.id == id }?.pieces.map(\.text).joined() ?? ""
  }

  private static func paragraph(_ number: Int, _ more: [Inline] = []) -> Block {
    let id = "par-\(number)"
    let origins = paragraphs.first { $0.id == id }?.pieces.map(\.origin) ?? []
    return Block(id: id, .paragraph(number: number, [.text(text(id))] + more), origins: origins)
  }

  private static var blocks: [Block] {
    let items = ["a", "b", "c"].map { letter in
      ListItem(
        id: "par-4-\(letter)", mark: "(\(letter))", [[.text(text("par-4-\(letter)"))]],
        origins: [wording])
    }
    let split = text("par-5").components(separatedBy: "paragraph 2")
    let table = Table(
      caption: [.text("Levels by basin")], header: [[.text("Basin")], [.text("Level")]],
      rows: [[[.text("North")], [.text("12")]], [[.text("South")], [.text("14")]]])
    return [
      Block(id: "sec-I", .heading(Heading(level: 1, ordinal: 1, mark: "I.", [.text("History")]))),
      paragraph(1, [.footnoteMark(1)]), paragraph(2), paragraph(3),
      Block(id: "sec-II", .heading(Heading(level: 1, ordinal: 2, mark: "II.", [.text("Acts")]))),
      paragraph(4), Block(id: "par-4-list", .list(List(items))),
      Block(id: "table-1", .table(table), origins: [record(session, "levels")]),
      Block(
        id: "par-5",
        .paragraph(
          number: 5,
          [
            .text(split[0]), .link(url: "#par-2", [.text("paragraph 2")]), .text(split[1]),
            .footnoteMark(2), .footnoteMark(1),
          ]), origins: [prose]),
      paragraph(6),
    ]
  }

  static let sent = SentDocument(document, WordOrigins(stretches))

  /// The parts of the paper as a Word file.
  static func parts(_ numbering: WordNumbering = .live, options: WriterOptions = WriterOptions())
    -> [ZipEntry]
  {
    WordWriter(options: options, numbering: numbering).parts(of: document)
  }

  /// The paper beside a file.
  static func compare(_ file: ReturnedFile) -> Comparison {
    Comparison(sent, file, ChangeJudge(archive, paper: paper, .en))
  }

  /// What is found where one paragraph of some pieces came back with other words.
  static func findings(of pieces: Pieces, _ edit: (String) -> String) throws -> [Finding] {
    var own = document
    let text = pieces.map(\.text).joined()
    own.blocks = [Block(id: "par-1", .paragraph(number: 1, [.text(text)]))]
    own.footnotes = []
    var edited = own
    edited.blocks = [Block(id: "par-1", .paragraph(number: 1, [.text(edit(text))]))]
    let (file, _) = ReturnedFile.read(WordWriter().write(edited), file: "back.docx")
    let sent = SentDocument(own, WordOrigins(["par-1": stretches(pieces)]))
    return try Comparison(sent, #require(file), ChangeJudge(archive, paper: paper, .en)).findings
  }
}
