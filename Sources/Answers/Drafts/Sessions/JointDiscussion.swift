import Archive
import Records

/// A discussion that two sessions held together, seen from one of them.
struct JointDiscussion {
  /// Whose report tells of it.
  enum Lead {
    /// That of the session asked about.
    case own
    /// That of the other session.
    case other
    /// It is not recorded.
    case open
  }

  /// The other session.
  let other: Key
  let lead: Lead
  /// The items of the session asked about that were discussed so.
  let items: [Key]
  /// The items under which it stands among the records of the other session.
  let otherItems: [Key]

  /// The joint discussions of a session, in the order of the addresses of the others.
  ///
  /// One is recorded with either session or with both; where both name who led, they must agree.
  static func all(of session: Key, in view: RecordView) -> [JointDiscussion] {
    (RelationsAnswer(session, in: view)?.pairs ?? []).flatMap { pair in
      let joint = pair.relations.map(\.relation).filter { $0.kind == .jointDiscussion }
      let bySubject = Dictionary(grouping: joint) { Set($0.topics.map(\.target)) }
      return bySubject.sorted { a, b in a.key.sorted().lexicographicallyPrecedes(b.key.sorted()) }
        .map { topics, relations in
          let leads = Set(relations.compactMap(\.ledBy?.target))
          return JointDiscussion(
            topics, of: session, with: pair.other.key, ledBy: leads.count == 1 ? leads.first : nil,
            in: view)
        }
    }
  }

  private init(
    _ topics: Set<Key>, of session: Key, with other: Key, ledBy: Key?, in view: RecordView
  ) {
    self.other = other
    lead =
      switch ledBy {
      case session: .own
      case other: .other
      default: .open
      }
    let joint = { (key: Key) in
      view.referring(to: key, from: "session", Item.self).filter { item in
        guard let item = view[item]?.record as? Item, item.form.contains(.joint) else {
          return false
        }
        return topics.isEmpty || item.topics.contains { topics.contains($0.target) }
      }
    }
    items = view.agendaOrder(joint(session))
    otherItems = view.agendaOrder(joint(other))
  }
}
