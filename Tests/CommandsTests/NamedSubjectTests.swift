import Foundation
import Testing

/// Subjects by their names on the command line, places of documents in a trace, and where else to ask.
@Suite struct NamedSubjectTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for (path, text) in Self.files { try folder.write("Sessions/\(path)", text) }
  }

  private func run(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(arguments, in: folder)
  }

  @Test(arguments: [
    "water-levels", "topic/water-levels", "Water levels", "WATER  LEVELS", "niveaux d’eau", "水位",
    "УРОВНИ воды",
  ])
  func topicIsMeantByItsNameInAnyLanguageAndCase(_ name: String) throws {
    let run = try run("list", "items", "--topic", name)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("1 item\n"))
  }

  @Test func nameOfSeveralTopicsListsThem() throws {
    let run = try run("list", "items", "--topic", "gates")
    #expect(run.status == 1)
    #expect(run.errors.contains("nothing decides which topic `gates` is"))
    #expect(run.errors.contains("it could be `topic/flood-gates`"))
    #expect(run.errors.contains("it could be `topic/lock-gates`"))
  }

  @Test func nameOfNoTopicIsRefused() throws {
    let run = try run("list", "items", "--topic", "water level")
    #expect(run.status == 1)
    #expect(run.errors.contains("--topic names no topic that is held: `water level`"))
  }

  @Test func articleThatNoTreatyHasTellsWhichThereAre() throws {
    let run = try run("list", "items", "--provision", "article 999")
    #expect(run.status == 1)
    #expect(run.errors.contains("--provision names no treaty or article that is held"))
    #expect(run.errors.contains("of `accord` these articles are recorded: 1-3, 7, 9 bis"))
  }

  @Test func traceOfParagraphsTellsWhatNamesThem() throws {
    let run = try run("trace", "LOC/1/R, paras. 4-6")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("LOC/1/R, paras.\u{A0}4-6"))
    #expect(run.output.contains("locks/1/item/a"))
    #expect(!run.output.contains("locks/1/item/b"))
    #expect(run.output.contains("2 more cite other places in it, or all of it"))
    let json = try self.run("trace", "LOC/1/R, para. 30", "--format", "json")
    let records = (json.json as? [String: Any])?["records"] as? [[String: Any]]
    let record = try #require(records?.first)
    #expect((record["citedBy"] as? [Any])?.isEmpty == true)
    #expect(record["elsewhere"] as? Int == 3)
    #expect(record["pinpoint"] is [String: Any] || record["pinpoint"] is [Any])
  }

  @Test func bodyWithoutActsIsTakenToTheActsOnIt() throws {
    let run = try run("list", "acts", "--body", "locks")
    #expect(run.status == 0)
    #expect(run.output.contains("no act adopted by locks is recorded"))
    #expect(run.output.contains("list acts --actor locks"))
    #expect(try self.run("list", "acts", "--actor", "locks").output.hasPrefix("1 act\n"))
    let other = try self.run("list", "acts", "--body", "ponds")
    #expect(other.output.contains("no act adopted by ponds is recorded\n"))
    #expect(try !self.run("list", "acts", "--body", "canals").output.contains("adopted by"))
  }

  private static let files: KeyValuePairs = [
    "treaty.md": """
    ---
    kind: treaty
    id: accord
    name: Accord on Locks
    articles: [{number: "1"}, {number: "2"}, {number: "3"}, {number: "7"}, {number: 9 bis}]
    ---
    """,
    "topics.md": """
    ---
    kind: topic
    records:
      - {id: water-levels, name: {en: water levels, fr: niveaux d’eau, zh: 水位, ru: уровни воды}}
      - {id: flood-gates, name: gates}
      - {id: lock-gates, name: Gates}
    ---
    """,
    "bodies.md": """
    ---
    kind: body
    records:
      - {id: canals, name: Conference on Canals, acts: [{form: resolution, numbering: session-number}]}
      - {id: locks, name: Committee on Locks, parent: canals, treaty: accord, series: [LOC]}
      - {id: ponds, name: Committee on Ponds}
    ---
    """,
    "session.md": """
    ---
    kind: session
    records:
      - {body: locks, ordinal: 1, days: 2011-05-03, source: LOC/1/R}
    ---
    """,
    "report.md": """
    ---
    kind: document
    symbol: LOC/1/R
    type: report
    session: locks/1
    ---
    """,
    "items.md": """
    ---
    kind: item
    each: {session: locks/1}
    records:
      - {id: a, title: levels, topics: [topic/water-levels], source: "LOC/1/R, para. 5"}
      - {id: b, title: gates, topics: [topic/flood-gates], source: "LOC/1/R, para. 9"}
    ---
    """,
    "act.md": """
    ---
    kind: act
    body: canals
    form: resolution
    number: 1/1
    effects:
      - {id: a, class: requests, verb: requests, on: [locks], text: measure}
    ---
    """,
  ]
}
