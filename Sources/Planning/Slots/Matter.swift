/// A topic or standing item that is to be put into the meetings of a session.
struct Matter: Sendable, Hashable {
  var key: String
  var length: Int
  var isStanding: Bool
  var position: StandingItem.Position
}

/// What the meetings of one session have to hold.
struct SessionContent: Sendable {
  /// The key of the session.
  var session: String
  /// Its meetings.
  var meetings: Int
  /// Standing items and then topics, in the order of the problem.
  var matters: [Matter]
  /// Which matter comes before which, by their places in `matters`.
  var orders: [(earlier: Int, later: Int)]
  /// The matters that need the same practitioners.
  var shared: [[Int]]

  /// The content of a session under placements.
  init(_ problem: WorkplanProblem, at number: Int, _ placements: [Placement]) {
    let planned = problem.sessions[number]
    session = planned.key
    meetings = planned.meetings
    let topics = Set(placements.filter { $0.session == planned.key }.map(\.topic))
    let items = problem.items.filter { $0.sessions.contains(planned.key) }.map {
      Matter(key: $0.key, length: $0.length, isStanding: true, position: $0.position)
    }
    let discussed = problem.topics.filter { topics.contains($0.key) }.map {
      Matter(key: $0.key, length: $0.length, isStanding: false, position: .anywhere)
    }
    matters = items + discussed
    let places = Dictionary(
      zip(discussed.map(\.key), items.count...), uniquingKeysWith: { first, _ in first })
    let sooner = Set(
      problem.sessions[..<number].flatMap { session in
        placements.filter { $0.session == session.key }.map(\.topic)
      })
    orders = problem.rules.compactMap { rule in
      guard case .after(let topic, let prerequisite, sessions: 0) = rule.demand,
        let later = places[topic], let earlier = places[prerequisite],
        !sooner.contains(prerequisite)
      else { return nil }
      return (earlier, later)
    }
    shared = problem.rules.compactMap { rule in
      guard case .practitioners(let topics, _) = rule.demand else { return nil }
      let together = topics.compactMap { places[$0] }
      return together.count > 1 ? together : nil
    }
  }
}
