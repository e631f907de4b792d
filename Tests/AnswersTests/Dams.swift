import Answers
import Archive
import Files
import Records

/// A body with a session for every way in which something is considered, or not told to have been.
enum Dams {
  static let archive: Archive = Archive.read(FileTree(texts).read().files).archive

  static func view(_ day: String? = nil, reportedIn documents: Set<Key> = []) -> RecordView {
    RecordView(archive, asOf: day.flatMap { PartialDate($0)?.latest }, documents: documents)
  }

  static let texts: KeyValuePairs<String, String> = [
    "treaty.md": """
    ---
    kind: treaty
    id: accord
    name: Accord on Dams
    short-name: Accord
    articles: [{number: "1", title: Gates}, {number: "2"}, {number: "3"}, {number: "4"}]
    ---
    """,
    "topics.md": """
    ---
    kind: topic
    records:
      - {id: works, name: works}
      - {id: gates, name: gates, broader: topic/works, provisions: [accord/1]}
      - {id: sluices, name: sluices, broader: topic/gates}
      - {id: fish, name: fish}
    ---
    """,
    "dams/body.md": """
    ---
    kind: body
    id: dams
    name: Committee on Dams
    treaty: accord
    acts: [{form: resolution, numbering: session-number}]
    provisions: [accord/1, accord/2, accord/3, accord/4]
    examined:
      - {document: DAM/1/R, extent: whole}
      - {document: DAM/2016/2, extent: whole}
      - {document: DAM/3/R, extent: part}
    examined-through: 2016
    ---
    """,
    "dams/sessions.md": """
    ---
    kind: session
    each: {body: dams}
    records:
      - {ordinal: 1, days: 2010-05-03..2010-05-05, report: DAM/1/R, source: DAM/1/R}
      - {ordinal: 2, days: 2011-05-03..2011-05-05, source: DAM/2016/2}
      - {ordinal: 3, days: 2012-05-03..2012-05-05}
      - {ordinal: 4, days: between 2013-01-01 and 2013-12-31, source: DAM/2016/2}
      - {ordinal: 5, source: DAM/2016/2}
      - {ordinal: 6, days: 2015-05-03..2015-05-05, report: DAM/6/R}
      - {ordinal: 7, days: 2030-05-03..2030-05-05, status: scheduled}
      - {ordinal: 8, status: cancelled}
    ---
    """,
    "dams/documents.md": """
    ---
    kind: document
    each: {body: dams, type: report}
    records:
      - {symbol: DAM/1/R, session: dams/1, released: 2010-06}
      - {symbol: DAM/3/R, session: dams/3, released: 2012-06}
      - {symbol: DAM/6/R, session: dams/6, released: 2015-06}
      - {symbol: DAM/6/1, type: provisional-agenda, session: dams/6, released: 2015-03}
      - {symbol: DAM/6/2, type: background-paper, session: dams/6, released: 2015-03, concerns: [accord/3]}
      - {symbol: DAM/6/9, session: dams/6, distribution: restricted, concerns: [accord/3]}
      - symbol: DAM/2016/2
        type: note
        released: 2016-01
        sections: [{id: A, first: 4, last: 9, session: dams/2}]
        absent: {title: not-examined}
    ---
    """,
    "dams/items.md": """
    ---
    kind: item
    records:
      - {session: dams/1, id: a, title: gates, topics: [topic/gates], provisions: [accord/1], source: "DAM/1/R, para. 3"}
      - {session: dams/1, id: b, title: fish, topics: [topic/fish], provisions: [{provision: accord/2, basis: mentioned}], source: "DAM/1/R, para. 4"}
      - {session: dams/2, id: a, title: sluices, topics: [topic/sluices, topic/gates], source: "DAM/2016/2, para. 5"}
      - {session: dams/3, id: a, title: locks, provisions: [accord/1/2], source: "DAM/3/R, para. 5"}
      - {session: dams/4, id: a, title: fish, topics: [topic/fish], source: "DAM/2016/2, para. 11"}
      - {session: dams/6, id: a, title: weirs, provisions: [accord/3], documents: [DAM/6/2], source: "DAM/6/1, para. 2"}
      - {session: dams/7, id: a, title: gates, provisions: [accord/1], source: DAM/2016/2}
    ---
    """,
    "dams/recommendations.md": """
    ---
    kind: recommendation
    records:
      - {session: dams/7, id: a, text: take up weirs, provisions: [accord/4], history: [{state: proposed}], source: DAM/2016/2}
      - {session: dams/6, id: x, text: hide it, provisions: [accord/4], access: restricted, source: DAM/6/R}
    ---
    """,
    "dams/act.md": """
    ---
    kind: act
    body: dams
    form: resolution
    number: 9/1
    source: DAM/2016/2
    effects:
      - {id: a, class: requests, verb: {en: requests}, text: report on fish, provisions: [accord/2]}
    ---
    """,
  ]
}
