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
  /// The matters that are to begin in a meeting.
  var pins: [Pin]
  /// The meetings in which matters began formerly, by their places in `matters`.
  var former: [Int: Int]

  /// That a matter begins in a meeting, from 0; by its weight where it is only wished.
  struct Pin: Sendable, Hashable {
    var matter: Int
    var meeting: Int
    var weight: Int?
  }

  /// Whether nothing is pinned, and nothing is to be kept where it was.
  var isFree: Bool { pins.isEmpty && former.isEmpty }

  /// The sitting of a matter that begins in a meeting.
  func sitting(_ number: Int, at first: Int) -> Sitting {
    let matter = matters[number]
    return Sitting(
      session: session, first: first, length: matter.length, matter: matter.key,
      isStanding: matter.isStanding)
  }

  /// The content of a session under placements, with what a former plan had where.
  init(
    _ problem: WorkplanProblem, at number: Int, _ placements: [Placement], _ former: Arrangement
  ) {
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
    pins = problem.rules.compactMap { rule in
      guard case .pin(let topic, planned.key, let meeting?) = rule.demand,
        let matter = places[topic]
      else { return nil }
      let weight = rule.strength == .must ? nil : problem.weights[rule.strength]
      return Pin(matter: matter, meeting: meeting - 1, weight: weight)
    }
    self.former = [:]
    for (place, matter) in matters.enumerated() {
      self.former[place] = former.beginning(
        of: matter.key, isStanding: matter.isStanding, at: planned.key)
    }
  }
}
