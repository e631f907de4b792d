import Archive
import Records

extension RecordView {
  /// The issued documents before a session, in the order of their symbols; its own report is none.
  func documents(before session: Key) -> [Key] {
    guard let record = self[session]?.record as? Session else { return [] }
    let named = record.documents.map(\.target) + [record.agendaDocument?.target].compactMap(\.self)
    let items = referring(to: session, from: "session", Item.self)
    let found = named + items.flatMap(documents(under:))
    return issued(found + referring(to: session, from: "session", Document.self), at: session)
  }

  /// The issued documents before a session on one of its items, in the order of their symbols.
  func documents(under item: Key) -> [Key] {
    guard let record = self[item]?.record as? Item else { return [] }
    let own = referring(to: item, from: "item", Document.self)
    return issued(record.documents.map(\.target) + own, at: record.session.target)
  }

  /// The documents that were before a session when it began: its papers, but none tabled at it.
  func documents(ahead session: Key) -> [Key] {
    documents(before: session).filter { isAhead($0, of: session) }
  }

  /// The documents on one of its items that were before a session when it began.
  func documents(aheadUnder item: Key) -> [Key] {
    guard let session = (self[item]?.record as? Item)?.session.target else { return [] }
    return documents(under: item).filter { isAhead($0, of: session) }
  }

  /// The documents of a session that were not there when it began, so that nothing made before is drawn from them.
  func documents(tabledAt session: Key) -> Set<Key> {
    Set(
      all(Document.self).filter { document in
        document.session?.target == session && !isAhead(document.key, of: session)
      }.map(\.key))
  }

  /// Whether a document is from before a session: no draft or paper tabled there, and not dated after its
  /// first day.
  private func isAhead(_ key: Key, of session: Key) -> Bool {
    let parts = key.symbol?.split(separator: "/") ?? []
    if parts.contains(where: { $0 == "L" || $0.hasPrefix("L.") || $0.hasPrefix("CRP.") }) {
      return false
    }
    guard let document = self[key]?.record as? Document else { return true }
    if [.conferenceRoomPaper, .actText].contains(document.type) { return false }
    guard let first = (self[session]?.record as? Session)?.days?.latestBeginning,
      let dated = document.released ?? document.submitted
    else { return true }
    return dated.earliest <= first
  }

  /// The items of a session under which a document falls, as it says or as they do.
  func items(of document: Key) -> [Key] {
    let own = (self[document]?.record as? Document)?.item.map(\.target)
    let naming = referring(to: document, from: "documents", Item.self)
    let items = ([own].compactMap(\.self) + naming).filter { self[$0]?.record is Item }
    return agendaOrder(Array(Set(items)))
  }

  /// Documents, each once: those with a symbol that somebody issued.
  private func issued(_ keys: [Key], at session: Key) -> [Key] {
    let report = (self[session]?.record as? Session)?.report?.target
    return Set(keys).filter { key in
      guard key != report, key.symbol != nil, !withholds(key) else { return false }
      guard let document = self[key]?.record as? Document else { return archive[key] == nil }
      let isOwnReport = document.type == .report && document.session?.target == session
      return (document.status ?? .issued) == .issued && !isOwnReport
    }.sorted()
  }
}

extension DaySet {
  /// The last day on which they can have begun.
  fileprivate var latestBeginning: CivilDay {
    if case .within = self { latest } else { earliest }
  }
}
