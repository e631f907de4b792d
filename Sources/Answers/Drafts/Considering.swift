import Archive
import Diagnostics
import Records

/// Tells apart what a session considered on a subject, what was said of it besides, and mentions.
struct Considering {
  private let subject: DraftSubject
  private let view: RecordView

  init(_ subject: DraftSubject, _ view: RecordView) {
    self.subject = subject
    self.view = view
  }

  /// What each session did, in the order of the sessions.
  func considerations(in sessions: HeldSessions) -> [SubjectRecords.Consideration] {
    let items = keys(.item, [.cited, .topical])
    let mentions = keys(.item, [.mentioned]).filter { !items.contains($0) }
    let under = Set(items + mentions)
    let remarks = keys(.statement, []).filter { key in
      guard let statement = view[key]?.record as? Statement else { return false }
      return statement.item.map { !under.contains($0.target) } ?? true
    }
    return sessions.grouped(items + remarks + mentions).map { session, keys in
      let own = Set(keys)
      return SubjectRecords.Consideration(
        session: session, items: recorded(items.filter(own.contains)),
        remarks: recorded(remarks.filter(own.contains)),
        mentions: recorded(mentions.filter(own.contains)))
    }
  }

  private func keys(_ kind: Kind, _ bases: Set<Basis>) -> [Key] {
    if case .topic = subject, bases == [.mentioned] { return [] }
    return ListAnswer(kind, in: view, subject.filter(topical(bases))).records.map(\.key)
  }

  /// The bases; a subject counts on none.
  private func topical(_ bases: Set<Basis>) -> Set<Basis> {
    if case .topic = subject { [] } else { bases }
  }

  /// In the order in which they stand in their files.
  private func recorded(_ keys: [Key]) -> [Key] {
    keys.map { ($0, view[$0]?.range) }.sorted { a, b in
      (a.1?.file ?? "", a.1?.start.line ?? 0) < (b.1?.file ?? "", b.1?.start.line ?? 0)
    }.map(\.0)
  }
}

/// The sessions that were held, in the order of their days.
struct HeldSessions {
  private let sessions: [Key]
  private let view: RecordView

  init(_ view: RecordView, without left: Key) {
    self.view = view
    let listed = ListAnswer(.session, in: view).records
    sessions = listed.map(\.key).filter { key in
      guard key != left, let session = view[key]?.record as? Session else { return false }
      return (session.status ?? .held) == .held
    }
  }

  /// Records by the session to which they belong; what belongs to none of these is left out.
  func grouped(_ keys: [Key]) -> [(session: Key, keys: [Key])] {
    var bySession: [Key: [Key]] = [:]
    for key in keys {
      guard case .reference(let session)? = view[key]?.values["session"] else { continue }
      bySession[session.target, default: []].append(key)
    }
    return sessions.compactMap { session in bySession[session].map { (session, $0) } }
  }
}

extension RecordView {
  /// What was said under an item, as recorded.
  func statements(under item: Key) -> [Entry] {
    var keys: [Key] = []
    for link in archive.links.to[item] ?? [] where link.path == "item" && shows(link.from) {
      if !keys.contains(link.from) { keys.append(link.from) }
    }
    return keys.compactMap { self[$0] }
  }
}
