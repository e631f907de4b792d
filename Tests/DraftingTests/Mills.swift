import Answers
import Archive
import Files
import Records

/// A small archive with something for every figure, named in three languages.
enum Mills {
  static let archive: Archive = Archive.read(FileTree(texts).read().files).archive

  static let view = RecordView(archive)

  static let texts: KeyValuePairs<String, String> = [
    "treaty.md": """
    ---
    kind: treaty
    id: accord
    name: {en: Accord on Mills, zh: 磨坊协定, ar: اتفاق المطاحن}
    articles:
      - {number: "1", title: {en: Wheels, zh: 水轮, ar: العجلات}}
      - {number: "2", title: {en: Weirs, zh: 堰, ar: السدود}}
    ---
    """,
    "topics.md": """
    ---
    kind: topic
    records:
      - {id: wheels, name: {en: wheels, zh: 水轮, ar: العجلات}, provisions: [accord/1]}
      - {id: fish, name: {en: fish <in> & out, zh: 鱼, ar: الأسماك}}
    ---
    """,
    "rivers/body.md": """
    ---
    kind: body
    id: rivers
    name: {en: Assembly of Rivers, zh: 河流大会, ar: جمعية الأنهار}
    acts:
      - {form: resolution, numbering: session-number}
      - {form: decision, numbering: session-number}
    gatherings: [{noun: session}]
    ---
    """,
    "mills/body.md": """
    ---
    kind: body
    id: mills
    name: {en: Committee on Mills, zh: 磨坊委员会, ar: لجنة المطاحن}
    parent: rivers
    treaty: accord
    provisions: [accord/1, accord/2]
    gatherings: [{noun: session}]
    examined:
      - {document: MIL/1/R, extent: whole}
      - {document: MIL/2/R, extent: part}
    ---
    """,
    "locks/body.md": """
    ---
    kind: body
    id: locks
    name: {en: Group on Locks, zh: 船闸小组, ar: فريق الأهوسة}
    parent: rivers
    gatherings: [{noun: meeting}]
    ---
    """,
    "ponds/body.md": """
    ---
    kind: body
    id: ponds
    name: {en: Board of Ponds, zh: 池塘理事会, ar: مجلس البرك}
    ---
    """,
    "sessions.md": """
    ---
    kind: session
    records:
      - {body: rivers, ordinal: 1, days: 2010-05-03..2010-05-07}
      - {body: rivers, ordinal: 2, days: 2014-05-05..2014-05-09}
      - body: mills
        ordinal: 1
        days: 2010-05-04..2010-05-05
        relations: [{kind: during, session: rivers/1}]
        report: MIL/1/R
      - {body: mills, ordinal: 2, days: "2012", report: MIL/2/R}
      - body: mills
        ordinal: 3
        days: 2014-05-01..2014-05-02
        relations: [{kind: back-to-back, session: rivers/2}, {kind: back-to-back, session: locks/1}]
      - {body: mills, ordinal: 4, days: 2030-05-06..2030-05-08, status: scheduled}
      - {body: mills, ordinal: 5, status: planned}
      - {body: locks, ordinal: 1, days: 2014-05-03, relations: [{kind: back-to-back, session: mills/3}]}
      - {body: ponds, ordinal: 1, days: 2011-05-03}
    ---
    """,
    "events.md": """
    ---
    kind: event
    body: mills
    id: tour
    type: workshop
    name: {en: Workshop on wheels, zh: 水轮讲习班, ar: حلقة عمل عن العجلات}
    years: [2011]
    ---
    """,
    "documents.md": """
    ---
    kind: document
    each: {body: mills, type: report}
    records:
      - {symbol: MIL/1/R, session: mills/1, released: 2010-06-01}
      - {symbol: MIL/2/R, session: mills/2, released: 2012-06-01}
    ---
    """,
    "items.md": """
    ---
    kind: item
    records:
      - {session: mills/1, id: a, title: wheels, topics: [topic/wheels], provisions: [accord/1], source: "MIL/1/R, para. 3"}
      - {session: mills/2, id: a, title: fish, topics: [topic/fish], source: "MIL/2/R, para. 4"}
      - {session: mills/2, id: b, title: weirs, provisions: [{provision: accord/2, basis: mentioned}], source: "MIL/2/R, para. 5"}
    ---
    """,
    "acts.md": """
    ---
    kind: act
    each: {body: rivers}
    records:
      - form: decision
        number: 1/1
        adopted: 2010-05-07
        effects:
          - {id: a, class: establishes, verb: {en: decided}, on: [mills], text: {en: set it up, zh: 设立, ar: إنشاءها}, holds: standing, source: "MIL/1/R, para. 1"}
      - form: resolution
        number: 1/2
        adopted: 2010-05-07
        effects:
          - {id: a, class: convenes, verb: {en: requested}, on: [mills], text: {en: meet in two years}, holds: next-session, due: [mills/2], source: "MIL/1/R, para. 2"}
      - form: resolution
        number: 2/1
        adopted: 2014-05-09
        updates: [decision 1/1]
        effects:
          - {id: a, class: widens-scope, verb: {en: decided}, on: [mills], text: {en: include fish, zh: 纳入鱼类, ar: إدراج الأسماك}, holds: standing, source: "MIL/2/R, para. 9"}
    ---
    """,
    "verbs.md": """
    ---
    kind: verb
    records:
      - id: decide
        class: decides
        complement: to
        wording:
          - {language: en, act: decides, report: decided, impersonal: it was decided}
          - {language: zh, act: 决定, report: 决定, impersonal: 会议决定}
        printed: [{language: en, form: decided}]
      - id: request
        class: requests
        complement: to
        wording:
          - {language: en, act: requests, report: requested, impersonal: it was requested}
          - {language: zh, act: 请, report: 请, impersonal: 会议请}
        printed: [{language: en, form: requested}]
    ---
    """,
    "recommendations.md": """
    ---
    kind: recommendation
    each: {session: mills/1}
    records:
      - id: a
        text: {en: oil the wheels, zh: 给水轮上油, ar: تزييت العجلات}
        source: MIL/1/R, para. 6
        history: [{state: adopted}, {state: endorsed, by: resolution 2/1, extent: part}]
      - id: b
        text: {en: count the fish, zh: 统计鱼类, ar: عدّ الأسماك}
        source: MIL/1/R, para. 7
    ---
    """,
  ]
}
