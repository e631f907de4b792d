import Archive
import Records

extension RecordView {
  /// Whether a document was written before a session, so that it cannot tell what was done there.
  ///
  /// What is not known to be later than the session, and stands before it, is taken to be so.
  func isWritten(_ document: Key, before session: Key) -> Bool {
    guard let record = archive.record(Document.self, document) else { return false }
    let meeting = archive.record(Session.self, session)
    if meeting?.report?.target == document { return false }
    if record.session?.target == session, record.type != .report { return true }
    guard let held = meeting?.days, let entry = archive[document], let written = days(of: entry)
    else { return record.type == .provisionalAgenda }
    return written.upperBound < held.earliest
  }

  /// Whether of an item no more is known than that it was to be taken up: what tells of it says only
  /// that, or was written before the session, or the session is not known to have been held.
  func isAgendaOnly(_ item: Item) -> Bool {
    let session = item.session.target
    guard isKnownHeld(session), item.planned != true else { return true }
    let sources = self[item.key]?.provenance.sources(for: "") ?? []
    return !sources.isEmpty && sources.allSatisfy { isWritten($0.cite.target, before: session) }
  }

  /// Whether nobody has made a recommendation that is proposed to a session.
  func isOnlyProposed(_ recommendation: Recommendation) -> Bool {
    let history = history(of: recommendation)
    return !history.isEmpty && history.allSatisfy { $0.state == .proposed }
  }

  /// Whether the session of a record is known to have been held, where it has one.
  func isOfSessionHeld(_ entry: Entry) -> Bool {
    switch entry.record {
    case let session as Session: isKnownHeld(session.key)
    case let item as Item: isKnownHeld(item.session.target)
    case let statement as Statement: isKnownHeld(statement.session.target)
    case let recommendation as Recommendation: isKnownHeld(recommendation.session.target)
    default: true
    }
  }

  /// Whether a session is known to have been held: one that was convened only is not.
  func isKnownHeld(_ session: Key) -> Bool {
    (archive.record(Session.self, session)?.status ?? .held) == .held
  }
}
