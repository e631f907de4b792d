import Answers
import Archive
import Files
import Foundation
import Records

/// A conference on canals, its working group on locks, and what became of what they said.
enum Canals {
  static let archive: Archive = Archive.read(FileTree(texts).read().files).archive

  /// What is in view on a day.
  static func view(_ day: String? = nil, _ documents: Set<Key> = []) -> RecordView {
    RecordView(archive, asOf: day.flatMap { PartialDate($0)?.latest }, documents: documents)
  }

  static func filter(_ set: (inout RecordFilter) -> Void) -> RecordFilter {
    var filter = RecordFilter()
    set(&filter)
    return filter
  }

  static let texts: KeyValuePairs<String, String> = [
    "bodies.md": """
    ---
    kind: body
    records:
      - id: canals
        name: Conference on Canals
        acts: [{form: resolution, numbering: session-number}, {form: decision, numbering: session-number}]
        gatherings: [{noun: session}]
        examined: [{document: CAN/1/R, extent: whole}]
      - id: locks
        name: Working Group on Locks
        parent: canals
        established-by: canals/decision/1/1
        gatherings: [{noun: meeting}]
        provisions: [code/7]
      - {id: ships, name: Assembly of Ships, acts: [{form: resolution, numbering: session-number}], gatherings: [{noun: session}]}
      - {id: north, name: Group of Northern States, type: group}
      - {id: idle, name: Idle Committee}
    ---
    """,
    "code.md": """
    ---
    kind: treaty
    id: code
    name: Code of Canals
    articles: [{number: "7"}, {number: "8"}]
    ---
    """,
    "topics.md": """
    ---
    kind: topic
    records:
      - {id: locks, name: locks}
      - {id: gates, name: gates, broader: topic/locks}
      - {id: tolls, name: tolls}
    ---
    """,
    "sessions.md": """
    ---
    kind: session
    records:
      - {body: canals, ordinal: 1, days: "2000"}
      - {body: canals, ordinal: 2, days: 2004-05-03..2004-05-07}
      - {body: canals, ordinal: 3, days: 2006-05-03..2006-05-07}
      - {body: locks, ordinal: 1, days: 2001-05-01, recommendations-listed: partial, report: LOK/1/R}
      - body: locks
        ordinal: 2
        days: 2003-05-01
        place: Port
        relations:
          - {kind: days-apart, session: ships/1, source: "CAN/1/R, para. 9"}
          - {kind: joint-discussion, session: ships/2, days: 2003-05-01, topics: [topic/tolls]}
      - body: locks
        ordinal: 3
        days: 2005-05-01
        convened-under: canals/resolution/2/1
        relations: [{kind: after, session: canals/2}]
      - {body: locks, ordinal: 4, days: 2006-05-01, convened-under: canals/resolution/2/2}
      - {body: locks, ordinal: 6, days: 2008-05-01}
      - {body: locks, ordinal: 7, days: 2009-05-01, status: scheduled}
      - {body: ships, ordinal: 1, days: 2003-05-09, place: Quay, relations: [{kind: after, session: locks/3}]}
      - {body: ships, ordinal: 2}
      - {body: ships, ordinal: 3, access: restricted, relations: [{kind: during, session: locks/2}]}
    ---
    """,
    "documents.md": """
    ---
    kind: document
    records:
      - {symbol: CAN/1/R, type: report, body: canals, title: Report, released: 2007}
      - {symbol: CAN/1/X, type: report, body: canals, distribution: restricted}
      - {symbol: LOK/1/R, type: report, body: locks, session: locks/1}
      - {symbol: LOK/2/P, type: background-paper, body: locks, item: locks/2/item/gates, concerns: [code/7]}
    ---
    """,
    "acts.md": """
    ---
    kind: act
    records:
      - body: canals
        form: decision
        number: 1/1
        session: canals/1
        source: CAN/1/R, para. 1
        sources:
          form:
            - CAN/1/R, para. 1
            - {cite: "CAN/1/R, para. 4", version: fr, printed: {fr: résolution 1/1}, note: misprinted}
            - {cite: "CAN/1/X, para. 4", otherwise: resolution}
        effects:
          - {id: establishes, class: establishes, verb: decides, on: [locks], text: establish the group, topics: [topic/locks], due: [locks/1]}
      - body: canals
        form: resolution
        number: 2/1
        session: canals/2
        updates: [decision 1/1]
        effects:
          - id: yearly
            class: encourages
            verb: {en: encourages, fr: encourage}
            on: [locks]
            addressee: the Working Group
            text: consider meeting every year
            before: every two years
            after: every year
            source: CAN/1/R, para. 5
          - {id: toll, class: requests, verb: requests, addressee: States, text: "lower their tolls", due: [canals/3], topics: [topic/tolls]}
      - body: canals
        form: resolution
        number: 2/2
        session: canals/2
        effects:
          - {id: once, class: convenes, verb: decides, on: [locks], text: meet in the same place, holds: next-session}
          - {id: standing, class: decides, verb: decides, on: [locks], text: sit in public, holds: standing}
          - {id: due, class: requests, verb: requests, on: [locks], text: report, holds: once, due: [locks/7]}
      - body: canals
        form: resolution
        number: 2/10
        session: canals/2
        topics: [topic/gates]
        effects:
          - {id: gates, class: encourages, verb: encourages, addressee: States, text: oil gates, provisions: [code/7/2]}
      - {body: canals, form: resolution, number: 3/1, session: canals/3, updates: [resolution 2/2], supersedes: [resolution 2/1]}
      - {body: canals, form: resolution, number: 3/2, session: canals/3, topics: [topic/tolls]}
      - body: canals
        form: resolution
        number: 3/3
        access: restricted
        supersedes: [resolution 2/2]
        effects: [{id: secret, class: decides, verb: decides, on: [locks], text: meet in secret}]
      - {body: ships, form: resolution, number: 1/1, topics: [topic/locks], source: "CAN/1/R, para. 8"}
      - body: ships
        form: resolution
        number: 2/1
        effects: [{id: taken, class: welcomes, verb: welcomes, text: the outcome, takes-up: [locks/1]}]
    ---
    """,
    "items.md": """
    ---
    kind: item
    records:
      - session: locks/2
        id: gates
        title: gates
        form: [panel]
        topics: [topic/gates]
        documents: ["LOK/2/P, paras. 2-3"]
        panellists:
          - {name: A. Sluice, from: Upland, nominated-by: north}
          - {name: B. Weir, from: Lowland, withheld: true, nominated-by: north}
          - {from: Midland}
      - {session: locks/3, id: tolls, title: tolls, form: [panel]}
      - {session: locks/1, id: rest, title: other matters, form: [general]}
    ---
    """,
    "statements.md": """
    ---
    kind: statement
    each: {speaker: body, verb: held}
    records:
      - {session: locks/1, id: a, nature: view, text: that gates were old, topics: [topic/gates], documents: ["LOK/1/R, section IV"], source: "CAN/1/R, para. 6"}
      - {session: locks/1, id: b, nature: encouragement, addressee: States, text: oil them}
      - {session: locks/1, id: c, nature: request, addressee: the Secretariat, text: count them}
    ---
    """,
    "recommendations.md": """
    ---
    kind: recommendation
    records:
      - session: locks/1
        id: a
        text: paint the gates
        addressee: States
        printed: [{document: "LOK/1/R, para. 3", letter: a}]
        history:
          - {state: adopted}
          - {state: submitted, to: canals/2, on: 2003-06}
          - {state: endorsed, by: canals/resolution/2/1, annexed-to: canals/resolution/2/1, extent: part, verb: {fr: approuve}, source: "CAN/1/R, para. 7"}
      - session: locks/2
        id: b
        text: paint the gates again
        repeats: {printed: again}
        follows-up: [locks/1/recommendation/a]
        absent: {history: silent}
      - session: locks/2
        id: c
        actor: locks
        text: stop
        repeats: {of: locks/2/recommendation/b, printed: again}
        history: [{state: adopted}, {state: no-further-step, by: locks/3}]
      - {session: locks/2, id: d, addressee: States, text: go on, history: [{state: followed-up, by: locks/4}]}
    ---
    """,
  ]

  /// The real records.
  static let real: Archive = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path
    return Archive.read(Folder.read(at: root + "/Sessions", as: "Sessions").files).archive
  }()

  /// The real records, as one document reports them.
  static let paper = RecordView(real, documents: ["doc/CTOC/COP/WG.3/2016/2"])
}
