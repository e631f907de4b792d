import Archive
import Records

/// How far each session in view was examined.
struct Examinations: Sendable {
  private struct Told {
    var manners: Set<SessionReport.Manner> = []
    var sections: [Reference] = []
  }

  private var extents: [Key: Extent] = [:]
  private var told: [Key: [Key: Told]] = [:]
  /// The sessions of which a record tells what was considered, said, recommended or adopted.
  private var withSubjects: Set<Key> = []
  /// The sessions told to have been held and nothing else: no record tells what they did, and the
  /// sources are said to be silent on their agenda or report.
  private var withoutSubject: Set<Key> = []

  init(_ view: RecordView) {
    for body in view.all(Body.self) {
      for examined in body.examined {
        let document = examined.document.target
        // What is not said to have been seen as a whole counts as seen in part.
        if extents[document] != .whole { extents[document] = examined.extent ?? .part }
      }
    }
    for session in view.all(Session.self) {
      if let report = session.report { note(report.target, .report, session.key, in: view) }
      if session.relations.contains(where: { !$0.topics.isEmpty }) {
        withSubjects.insert(session.key)
      }
    }
    // As of a day what had happened is limited, and not what was examined.
    for document in view.archive.all(Document.self) { note(document, in: view) }
    noteSources(in: view)
    for session in view.all(Session.self) where isWithoutSubject(session.key, in: view) {
      withoutSubject.insert(session.key)
    }
  }

  /// How far a session was examined.
  subscript(session: Key) -> Examination {
    let documents = (told[session] ?? [:]).map { document, told in
      SessionReport(
        document: document,
        manner: SessionReport.Manner.allCases.first(where: told.manners.contains) ?? .passing,
        extent: extents[document], sections: told.sections)
    }
    return Examination(
      documents.sorted { Examinations.rank($0) < Examinations.rank($1) },
      isWithoutSubject: withoutSubject.contains(session))
  }

  private func isWithoutSubject(_ session: Key, in view: RecordView) -> Bool {
    guard view.isKnownHeld(session), !withSubjects.contains(session),
      let absences = view[session]?.provenance.absences
    else { return false }
    return absences["agenda-document"] == .silent || absences["report"] == .silent
  }

  private static func rank(_ report: SessionReport) -> (Int, Int, Key) {
    let manner = SessionReport.Manner.allCases.firstIndex(of: report.manner) ?? 0
    return (report.extent == .whole ? 0 : report.extent == .part ? 1 : 2, manner, report.document)
  }

  private mutating func note(
    _ document: Key, _ manner: SessionReport.Manner, _ session: Key, in view: RecordView
  ) {
    guard !view.withholds(document) else { return }
    told[session, default: [:]][document, default: Told()].manners.insert(manner)
  }

  private mutating func note(_ document: Document, in view: RecordView) {
    if document.type == .report, let session = document.session {
      note(document.key, .report, session.target, in: view)
    }
    for section in document.sections {
      guard let session = section.session?.target, !view.withholds(document.key) else { continue }
      note(document.key, .section, session, in: view)
      let places = [Pinpoint.Range(String(section.first), String(section.last))]
      told[session]?[document.key]?.sections.append(
        Reference(document.key, Pinpoint([Pinpoint.Step(.paragraph, places)])))
    }
  }

  /// What was considered, said, recommended, adopted or reported, by the sources of the record as a whole.
  private mutating func noteSources(in view: RecordView) {
    for session in view.all(Session.self) { noteSources(ofSession: session.key, in: view) }
    for record in view.all(Statement.self) { noteSources(of: record.key, record.session, in: view) }
    for record in view.all(Statistic.self) { noteSources(of: record.key, record.session, in: view) }
    for record in view.all(Act.self) { noteSources(of: record.key, record.session, in: view) }
    for record in view.all(Item.self) { noteSources(of: record.key, record.session, in: view) }
    for record in view.all(Recommendation.self) where !view.isOnlyProposed(record) {
      noteSources(of: record.key, record.session, in: view)
    }
  }

  /// What tells of the session itself and not of what it did.
  private mutating func noteSources(ofSession session: Key, in view: RecordView) {
    for source in (view[session]?.provenance.sources.values).map({ Array($0.joined()) }) ?? []
    where source.firmness != .unconfirmed
      && !view.isWritten(source.cite.target, before: session)
    {
      // One seen as a whole that no more than names the session has nothing left to tell of it.
      guard extents[source.cite.target] != .whole else { continue }
      extents[source.cite.target] = .part
      note(source.cite.target, .held, session, in: view)
    }
  }

  private mutating func noteSources(
    of record: Key, _ session: Reference?, in view: RecordView
  ) {
    guard let session else { return }
    withSubjects.insert(session.target)
    for source in view[record]?.provenance.sources(for: "") ?? []
    where !view.isWritten(source.cite.target, before: session.target) {
      let document = source.cite.target
      // What was used as a source was seen, if nowhere else than there.
      if extents[document] == nil { extents[document] = .part }
      note(document, .passing, session.target, in: view)
    }
  }
}
