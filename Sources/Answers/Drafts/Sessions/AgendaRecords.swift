import Archive
public import Records

/// The records of which the annotated agenda of a session tells.
public struct AgendaRecords: Sendable {
  /// An item with what is annotated to it.
  public struct Annotated: Sendable {
    /// The item.
    public let item: Key
    /// The acts with an effect on the body that is on the subject of the item, each with these effects.
    public let mandates: [SubjectRecords.ToldAct]
    /// The documents on it that were before the session when it began.
    public let documents: [Key]
    /// Whether panellists are recorded whose names are not withheld.
    public let hasPanel: Bool
    /// Whether it is recorded that panellists lead the discussion.
    public let isPanel: Bool
  }

  /// The items on the agenda, in the order of their numbers.
  public let items: [Annotated]
  /// What is recorded for the session and not said to stand on its agenda.
  public let others: [Key]
  /// The documents that were before the session when it began.
  public let documents: [Key]
  /// Whether the days on which items are taken up are recorded.
  public let hasTimetable: Bool
  /// The documents behind all that, whose report the agenda is drawn from.
  public let sources: [Key]

  /// Selects the records: of a session, as it is known before it.
  public init(_ session: Session, in view: RecordView) {
    var cover = SourceCover(view, without: view.documents(tabledAt: session.key))
    let agenda = view.agenda(of: session.key).filter(cover.isReported)
    items = agenda.map { Annotated($0, of: session, in: view) }
    let recorded = view.referring(to: session.key, from: "session", Item.self)
    others = view.agendaOrder(
      recorded.filter { !agenda.contains($0) && cover.isReported($0) })
    documents = view.documents(ahead: session.key)
    hasTimetable = agenda.contains { (view[$0]?.record as? Item)?.days != nil }
    cover.add(sessionIn: view, session.key)
    let told = agenda + others + documents + items.flatMap { $0.mandates.map(\.act) }
    cover.add(whole: told, in: view)
    sources = cover.documents.sorted()
  }
}

extension AgendaRecords.Annotated {
  fileprivate init(_ key: Key, of session: Session, in view: RecordView) {
    let record = view[key]?.record as? Item
    item = key
    let subjects =
      (record?.topics ?? []).map(\.target)
      + (record?.provisions ?? []).filter { $0.basis != .mentioned }.map(\.provision.target)
    mandates = SubjectActs.mandates(subjects, of: session.body.target, in: view).filter { told in
      view.isAhead(act: told.act, of: session)
    }
    documents = view.documents(aheadUnder: key)
    isPanel = record?.form.contains(.panel) ?? false
    if case .list(let panel)? = view.values(of: key)?["panellists"] {
      hasPanel = panel.contains { element in
        if case .group(let values) = element { values["name"] != nil } else { false }
      }
    } else {
      hasPanel = false
    }
  }
}

extension RecordView {
  /// Whether an act was there before a session: not adopted at it, nor after its first day.
  fileprivate func isAhead(act key: Key, of session: Session) -> Bool {
    guard let act = self[key]?.record as? Act, act.session?.target != session.key else {
      return false
    }
    guard let first = session.days?.earliest, let adopted = act.adopted else { return true }
    return adopted.latest < first
  }
}

extension SourceCover {
  /// Adds what the documents of a session print of it: when, where, beside what and with whom it was.
  mutating func add(sessionIn view: RecordView, _ key: Key) {
    let told = [
      "days", "place", "sittings", "relations", "participation", "chairs", "presiding", "invited",
      "agenda-document", "documents", "convened-under", "convened-by",
    ]
    guard let entry = view[key] else { return }
    let parts = entry.provenance.sources.keys.filter { path in
      path.isEmpty || told.contains(String(path.split(separator: ".").first ?? ""))
    }
    add(entry, at: Array(parts) + ["days", "place"])
    add(namesOf: (entry.record as? Session)?.body.target, in: view)
  }

  /// Adds what a body and those above it are called.
  private mutating func add(namesOf body: Key?, in view: RecordView) {
    var next = body
    var seen: Set<Key> = []
    while let key = next, seen.insert(key).inserted, let entry = view[key] {
      add(entry, at: ["name", "short-name", "organization", "parent", "secretariat"])
      next = (entry.record as? Body)?.parent?.target
    }
  }

  /// Adds all that some records hold.
  mutating func add(whole keys: [Key], in view: RecordView) {
    for entry in keys.compactMap({ view[$0] }) {
      add(entry, at: Array(entry.provenance.sources.keys))
    }
  }
}
