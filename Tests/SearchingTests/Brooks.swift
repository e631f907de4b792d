import Answers
import Archive
import Files
import Records
import Searching

/// A small archive in several languages, with what must not be shown.
enum Brooks {
  static let body = """
    ---
    kind: body
    id: rivers
    name: {en: Committee on Rivers, fr: Comité des rivières, zh: 河流委员会}
    acts: [{form: resolution, numbering: session-number}]
    gatherings: [{noun: session}]
    ---
    """
  static let sessions = """
    ---
    kind: session
    each: {body: rivers}
    records:
      - {ordinal: 1, days: 2010-05-03..2010-05-05}
      - {ordinal: 2, days: "2012"}
    ---
    """
  static let acts = """
    ---
    kind: act
    each: {body: rivers, form: resolution}
    records:
      - {number: 1/1, session: first session, title: {en: Gauging of floods, zh: 洪水的测量}}
      - {number: 2/1, session: second session, title: {en: Floods and gauges, ru: Наводнения и паводки}}
      - {number: 2/2, title: {en: Sluices, ar: "الأَهوِسة والفيضانات"}}
      - {number: 2/3, access: restricted, title: {en: Waterspout}}
    ---
    """

  /// The archive with some of its files as they would be.
  static func view(_ changed: [String: String] = [:]) -> RecordView {
    let texts = ["rivers/body.md": body, "rivers/sessions.md": sessions, "rivers/acts.md": acts]
      .merging(changed) { $1 }
    let files = texts.sorted { $0.key < $1.key }.map { File(path: $0.key, text: $0.value) }
    return RecordView(Archive.read(files).archive)
  }

  /// The addresses of what has all words that were typed, in order.
  static func keys(
    _ asked: String, in view: RecordView, by index: SearchIndex,
    _ filter: RecordFilter = RecordFilter(), languages: [Language] = []
  ) throws -> [Key] {
    try SearchAnswer(asked, in: view, by: index, filter, languages: languages).hits
      .filter { $0.reading == .all }.map(\.key)
  }
}
