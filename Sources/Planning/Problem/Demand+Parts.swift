extension Demand {
  /// Which kind of demand this is.
  package var kind: DemandKind { parts.kind }
  /// The keys of the topics that it is about, in order.
  package var topics: [String] { parts.topics }
  /// The keys of the sessions that it names, in order.
  package var sessions: [String] { parts.sessions }
  /// The key of the standing item that it is about.
  package var item: String? { if case .standing(let item, _) = self { item } else { nil } }
  /// The number that it states, where it states one.
  package var number: Int? { parts.number }

  private typealias Parts = (
    kind: DemandKind, topics: [String], sessions: [String], number: Int?
  )

  private var parts: Parts {
    switch self {
    case .discussions(let topic, let times): (.discussions, [topic], [], times)
    case .standing(_, let sessions): (.standing, [], sessions, nil)
    case .meetings(let sessions, let most): (.meetings, [], sessions, most)
    case .documents(let sessions, let most): (.documents, [], sessions, most)
    case .earliest(let topic, let session): (.earliest, [topic], [session], nil)
    case .latest(let topic, let session): (.latest, [topic], [session], nil)
    case .after(let topic, let first, let count): (.after, [topic, first], [], count)
    case .together(let topics): (.together, topics, [], nil)
    case .apart(let topics, let most): (.apart, topics, [], most)
    case .spacing(let topic, let count): (.spacing, [topic], [], count)
    case .consider(let topics, let from, let through, let times):
      (.consider, topics, [from, through].compactMap(\.self), times)
    case .pin(let topic, let session, let meeting): (.pin, [topic], [session], meeting)
    case .exclude(let topic, let session): (.exclude, [topic], [session], nil)
    case .backToBack(let topic, _): (.backToBack, [topic], [], nil)
    case .awayFrom(let topic, _): (.awayFrom, [topic], [], nil)
    case .programme(let session, let topics): (.programme, topics, [session], nil)
    case .practitioners(let topics, let most): (.practitioners, topics, [], most)
    }
  }
}
