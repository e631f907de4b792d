import Archive
public import Records

/// How far what was reported on a session was examined, and which documents tell that.
///
/// A report that was examined whole and is silent tells that it does not report a consideration; an
/// overview that was examined whole, that it does not tell of one. A part that is silent tells nothing,
/// nor does a document that names the session and no more.
public struct Examination: Sendable {
  /// How far it was examined.
  public enum State: String, Sendable {
    /// A report on the session was examined as a whole.
    case whole
    /// No report on it was; a document with a section on it, such as an overview, was examined as a whole.
    case overview
    /// Only documents seen in part report on it, others tell of it in passing, or what reports on it
    /// says that it was held and names no subject.
    case partly
    /// No document that was examined tells what the session did.
    case notExamined
  }

  /// How far it was examined.
  public let state: State
  /// The documents that tell of the session, those that tell most first.
  public let documents: [SessionReport]
  /// Why that is the state, in one English sentence.
  public let reason: String

  /// Whether a document examined as a whole reports that it was held and names no subject.
  public let namesNoSubject: Bool

  init(_ documents: [SessionReport], isWithoutSubject: Bool) {
    self.documents = documents
    let names = { (reports: [SessionReport]) in
      reports.map { $0.document.symbol ?? $0.document.text }.joined(separator: ", ")
    }
    let whole = documents.filter(\.tellsWhole)
    let seen = documents.filter { $0.extent != nil && $0.manner != .held }
    namesNoSubject = isWithoutSubject && !whole.isEmpty
    if namesNoSubject {
      state = .partly
      let verbs = whole.count == 1 ? ("reports", "names") : ("report", "name")
      reason = "\(names(whole)) \(verbs.0) that it was held and \(verbs.1) no subject"
    } else if let told = Examination.whole(documents, names) {
      (state, reason) = told
    } else if !seen.isEmpty {
      state = .partly
      let passing = seen.filter { $0.extent == .whole }
      reason =
        passing.isEmpty
        ? "of what reports on it only a part was seen: \(names(seen))"
        : "\(names(passing)) tells of it in passing; no report on it was examined as a whole"
    } else {
      state = .notExamined
      let reports = documents.filter { $0.manner != .held }
      reason =
        documents.isEmpty
        ? "no document that was examined reports on it"
        : reports.isEmpty
          ? "no report on it was examined; what it did is not told by \(names(documents)), seen in part"
          : "what reports on it was not examined: \(names(reports))"
    }
  }

  /// What documents examined as a whole make of it: its reports, else those with a section on it.
  private static func whole(
    _ documents: [SessionReport], _ names: ([SessionReport]) -> String
  ) -> (State, String)? {
    let whole = documents.filter(\.tellsWhole)
    let reports = whole.filter { $0.manner == .report }
    if !reports.isEmpty { return (.whole, "\(names(reports)), examined as a whole, reports on it") }
    guard !whole.isEmpty else { return nil }
    let parts = documents.filter { $0.manner == .report && $0.extent != nil }
    let start =
      parts.isEmpty
      ? "no report on it was examined" : "of its report only a part was seen (\(names(parts)))"
    let verb = whole.count == 1 ? "reports" : "report"
    return (.overview, "\(start); as \(names(whole)), examined as a whole, \(verb) it")
  }

  /// Whether what was examined as a whole reports on it, so that its silence is told.
  var isTold: Bool { state == .whole || state == .overview }

  /// The documents examined as a whole that report on it.
  public var wholeReports: [SessionReport] { documents.filter(\.tellsWhole) }

  /// The answer as JSON: `state`, `reason` and `documents`.
  public var json: JSON {
    .object([
      .init("state", .string(state.rawValue)),
      .init("reason", .string(reason)),
      .init("documents", .array(documents.map(\.json))),
    ])
  }
}

/// A document that tells what a session did, and how much of it was seen.
public struct SessionReport: Sendable {
  /// In which manner a document tells of a session.
  public enum Manner: String, Sendable, CaseIterable {
    /// It is the report of the session.
    case report
    /// A section of it reports on the session.
    case section
    /// It is the source of something that was considered, said, recommended or adopted there.
    case passing
    /// It is the source of what is recorded of the session itself, such as its days.
    case held
  }

  /// The document.
  public let document: Key
  /// In which manner it tells of the session.
  public let manner: Manner
  /// How much of it was seen; `nil` where it was not examined.
  public let extent: Extent?
  /// The paragraphs of its sections on the session.
  public let sections: [Reference]

  /// Whether it reports on the session, and was seen as a whole.
  var tellsWhole: Bool { extent == .whole && (manner == .report || manner == .section) }

  /// The report as JSON: `document`, `manner`, `extent` and `sections`.
  var json: JSON {
    .object([
      .init("document", .string(document.text)),
      .init("manner", .string(manner.rawValue)),
      .init("extent", extent.map { .string($0.rawValue) } ?? .null),
      .init("sections", .array(sections.map { JSON($0) })),
    ])
  }
}
