/// One year of a family: a session of the conference with its acts, and during it a meeting of the
/// working group with its items, statements and recommendations.
struct Gathering {
  let family: Family
  /// The ordinal of both sessions, from 1.
  let ordinal: Int
  /// The ordinal of the last ones.
  let last: Int
  /// How many statements the meeting has.
  let statements: Int

  static let items = 6
  static let recommendations = 8
  static let acts = 3
  /// The documents of the session, then those of the meeting.
  static let documents = (conference: 1, group: 3)
  /// The records of a gathering beside its statements.
  static let recordsWithoutStatements =
    2 + items + recommendations + acts + documents.conference + documents.group

  var year: Int { 1999 + ordinal }
  var session: String { "\(family.conference)/\(ordinal)" }
  var meeting: String { "\(family.group)/\(ordinal)" }
  var sessionReport: String { "\(family.series)/\(year)/1" }
  func document(_ number: Int) -> String { "\(family.groupSeries)/\(year)/\(number)" }
  /// The report of the meeting, to which the bare paragraphs of its records belong.
  var report: String { document(Gathering.documents.group) }
  var head: String { "reported-in: \(report)\neach: {session: \(meeting)}\nrecords:\n" }

  /// All its files.
  func files(_ chance: inout Chance) -> [(path: String, text: String)] {
    [
      ("\(session)/session.md", sessionFile), ("\(meeting)/session.md", meetingFile),
      ("\(meeting)/items.md", itemsFile(&chance)),
      ("\(meeting)/statements.md", statementsFile(&chance)),
      ("\(meeting)/recommendations.md", recommendationsFile(&chance)),
    ] + actFiles(&chance) + documentFiles(&chance)
  }

  private var sessionFile: String {
    """
    ---
    kind: session
    reported-in: \(sessionReport)
    body: \(family.conference)
    ordinal: \(ordinal)
    days: \(year)-10-07..\(year)-10-11
    place: {en: Vienna, zh: 维也纳}
    report: \(sessionReport)
    source: para. 1
    ---

    """
  }

  private var meetingFile: String {
    """
    ---
    kind: session
    reported-in: \(report)
    body: \(family.group)
    ordinal: \(ordinal)
    days: \(year)-10-08..\(year)-10-09
    place: {en: Vienna, zh: 维也纳}
    status: \(ordinal == last ? "scheduled" : "held")
    relations:
      - kind: during
        session: \(session)
        source: para. 2
    agenda-document: \(document(1))
    report: \(report)
    documents: [\((1...Gathering.documents.group).map(document).joined(separator: ", "))]
    recommendations-listed: complete
    source: para. 1
    sources:
      days: [para. 1, para. 3]
      report: {cite: \(report), firmness: inferred, note: "read from the symbol of the document"}
    absent: {sittings: silent}
    ---

    """
  }
}
