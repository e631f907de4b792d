import Answers
import Archive
import Files
import Records

/// A small archive whose every date is a case of its own.
enum Waters {
  static let archive: Archive = Archive.read(FileTree(texts).read().files).archive

  /// What is in view on a day.
  static func view(_ day: String?) -> RecordView {
    RecordView(archive, asOf: day.flatMap { PartialDate($0)?.latest })
  }

  static let texts: KeyValuePairs<String, String> = [
    "rivers/body.md": """
    ---
    kind: body
    id: rivers
    name: {en: Committee on Rivers, fr: Comité des rivières}
    acts: [{form: resolution, numbering: session-number}]
    gatherings: [{noun: session}]
    ---
    """,
    "rivers/sessions.md": """
    ---
    kind: session
    each: {body: rivers}
    records:
      - {ordinal: 1, days: 2010-05-03..2010-05-05}
      - {ordinal: 2, days: "2012"}
      - {ordinal: 3, source: "RIV/4/R, para. 2"}
      - {ordinal: 4, days: 2016-05-02..2016-05-04}
      - {ordinal: 5, status: planned}
    ---
    """,
    "rivers/documents.md": """
    ---
    kind: document
    each: {body: rivers, type: report}
    records:
      - {symbol: RIV/1/R, session: first session, released: 2010-09}
      - {symbol: RIV/4/R, session: fourth session, released: 2016-06-01}
      - {symbol: RIV/4/S, session: fourth session, distribution: restricted}
      - {symbol: RIV/4/M, session: fourth session, year: 2017}
      - {symbol: RIV/4/E, session: fourth session, embargo: 2018-01-01}
      - {symbol: RIV/W, sources: {type: "RIV/4/R, para. 3"}}
    ---
    """,
    "rivers/acts.md": """
    ---
    kind: act
    each: {body: rivers, form: resolution}
    records:
      - {number: 1/1, session: first session}
      - {number: 2/1, adopted: 2012-03}
      - {number: 4/1, source: "RIV/4/R, para. 9"}
      - {number: 4/2, access: restricted}
    ---
    """,
    "rivers/items.md": """
    ---
    kind: item
    session: rivers/4
    id: gauges
    title: gauges
    panellists:
      - {name: A. Brook, from: Upstream}
      - {name: B. Ford, title: Engineer, from: Downstream, withheld: true}
      - {person: person/c, name: C. Weir, from: Midstream}
    ---
    """,
    "persons.md": "---\nkind: person\nid: c\nname: C. Weir\nwithheld: true\n---\n",
    "rivers/recommendations.md": """
    ---
    kind: recommendation
    session: rivers/1
    id: a
    text: read the gauges daily
    source: RIV/1/R, para. 4
    history:
      - {state: adopted}
      - {state: submitted, on: 2012-03-01}
      - {state: endorsed, by: resolution 2/1}
      - {state: followed-up, on: "2016"}
    ---
    """,
  ]
}
