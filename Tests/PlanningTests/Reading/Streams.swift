import Answers
import Archive
import Diagnostics
import Files
import Planning
import Records

/// A committee with two sessions that were held, one that nobody examined, and a workplan.
enum Streams {
  /// The reading of its workplan, with further fields of the record.
  static func reading(_ fields: String = "", today: String? = nil) -> WorkplanReading? {
    let archive = Archive.read(FileTree(texts(fields)).read().files).archive
    return WorkplanReading(
      "streams/workplan/2027-2028", in: RecordView(archive),
      today: today.flatMap { PartialDate($0)?.latest })
  }

  /// What is wrong with the records, by code.
  static func codes(_ fields: String) -> [String] {
    Archive.read(FileTree(texts(fields)).read().files).log.diagnostics.map(\.code.rawValue)
      .filter { $0.hasPrefix("P") }
  }

  private static func texts(_ fields: String) -> KeyValuePairs<String, String> {
    [
      "treaty.md": """
      ---
      kind: treaty
      id: accord
      name: Accord on Streams
      short-name: Accord
      articles: [{number: "1", title: Floods}, {number: "2", title: Fish}]
      ---
      """,
      "topics.md": """
      ---
      kind: topic
      records: [{id: floods, name: floods}, {id: fish, name: fish}, {id: gauges, name: gauges}]
      ---
      """,
      "body.md": """
      ---
      kind: body
      records:
        - {id: streams, name: Committee on Streams, treaty: accord, acts: [{form: resolution, numbering: session-number}], provisions: [accord/1, accord/2], examined: [{document: STR/1/R, extent: whole}, {document: STR/2/R, extent: whole}]}
        - {id: north, name: Northern Group}
        - {id: south, name: Southern Group}
      ---
      """,
      "sessions.md": """
      ---
      kind: session
      body: streams
      records:
        - {body: streams, ordinal: 1, days: 2024-05-06, report: STR/1/R}
        - {body: streams, ordinal: 2, days: 2025-05-06, report: STR/2/R}
        - {body: streams, ordinal: 3, days: 2026-05-06}
      ---
      """,
      "reports.md": """
      ---
      kind: document
      records:
        - {symbol: STR/1/R, type: report, status: issued, session: streams/1}
        - {symbol: STR/2/R, type: report, status: issued, session: streams/2}
      ---
      """,
      "items.md": """
      ---
      kind: item
      records:
        - {session: streams/1, id: a, title: floods, topics: [topic/floods], provisions: [accord/1], form: [panel], panellists: [{name: A, nominated-by: north}, {name: B}], source: "STR/1/R, para. 2"}
        - {session: streams/2, id: a, title: fish, topics: [topic/fish], source: "STR/2/R, para. 2"}
      ---
      """,
      "act.md": """
      ---
      kind: act
      body: streams
      form: resolution
      number: 2/1
      session: streams/2
      source: STR/2/R
      effects:
        - {id: study, class: requests, verb: {en: requests}, text: a study of fish, on: [streams], due: [streams/5], source: STR/2/R}
        - {id: hope, class: encourages, verb: {en: encourages}, text: a study of floods, on: [streams], source: STR/2/R}
        - {id: past, class: requests, verb: {en: requests}, text: a study of fish, on: [streams], due: [streams/1], source: STR/2/R}
        - {id: far, class: requests, verb: {en: requests}, text: a study of fish, on: [streams], due: [streams/9], source: STR/2/R}
        - {id: once, class: decides, verb: {en: decides}, text: a longer session, on: [streams], holds: next-session, due: [streams/2], source: STR/2/R}
      ---
      """,
      "workplan.md": """
      ---
      kind: workplan
      body: streams
      id: 2027-2028
      illustration: yes
      first-year: 2027
      last-year: 2028
      routine: {opening: 1, adoption: 1}
      entitlements: [{year: 2028, meetings: 9, others: [{body: north, meetings: 3}]}]
      sessions:
        - {session: streams/4, year: 2027, meetings: 4, days: 2027-05-10..2027-05-11, back-to-back: [north]}
        - {session: streams/5, year: 2028}
      discussions:
        - {id: floods, topics: [topic/floods], provisions: [accord/1], spacing: 4}
        - {id: fish, topics: [topic/fish], provisions: [accord/2], panel: 2}
        - {id: gauges, topics: [topic/gauges], wish: strongly, after: [fish]}
      groups: [north, south]
      \(fields)
      ---
      """,
    ]
  }
}
