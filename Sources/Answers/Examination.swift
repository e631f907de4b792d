import Archive
public import Records

/// How far what was reported on a session was examined, and which documents tell that.
///
/// A report that was examined whole and is silent tells that it does not report a consideration. A
/// part that is silent tells nothing, nor does a document that names the session and no more.
public struct Examination: Sendable {
  /// How far it was examined.
  public enum State: String, Sendable {
    /// A document examined as a whole reports on the session.
    case whole
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
    let seen = documents.filter { $0.extent != nil }
    namesNoSubject = isWithoutSubject && !whole.isEmpty
    if namesNoSubject {
      state = .partly
      let verbs = whole.count == 1 ? ("reports", "names") : ("report", "name")
      reason = "\(names(whole)) \(verbs.0) that it was held and \(verbs.1) no subject"
    } else if !whole.isEmpty {
      state = .whole
      reason = "\(names(whole)), examined as a whole, reports on it"
    } else if !seen.isEmpty {
      state = .partly
      let passing = seen.filter { $0.extent == .whole }
      reason =
        passing.isEmpty
        ? "of what reports on it only a part was seen: \(names(seen))"
        : "\(names(passing)) tells of it in passing; no report on it was examined as a whole"
    } else {
      state = .notExamined
      reason =
        documents.isEmpty
        ? "no document that was examined reports on it"
        : "what reports on it was not examined: \(names(documents))"
    }
  }

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
  var tellsWhole: Bool { extent == .whole && manner != .passing }

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
