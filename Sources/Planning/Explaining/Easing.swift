/// By how much a rule would have to give: a weaker demand in its place.
package struct Easing: Sendable, Hashable {
  /// What the rule would demand instead.
  package var demand: Demand
  /// By how much that is weaker, in the measure.
  package var amount: Int
  /// What is counted.
  package var measure: Measure

  /// What is counted when a rule gives.
  package enum Measure: String, Sendable, Hashable, CaseIterable {
    /// Meetings above its number.
    case meetings
    /// Documents above its number.
    case documents
    /// Sessions by which it allows what is earlier.
    case earlier
    /// Sessions by which it allows what is later.
    case later
    /// Sessions fewer between two discussions.
    case closer
    /// Discussions fewer.
    case fewer
    /// More of its discussions at one session.
    case crowding
    /// More sessions for practitioners.
    case journeys
    /// Another meeting of the same session.
    case meeting
    /// Discussions that come to an adopted programme, or leave it.
    case programme
  }
}

extension Demand {
  /// Weaker demands in its place, from the least weaker on; none where it can only be left out.
  ///
  /// - Parameters:
  ///   - problem: Whose sessions and topics bound them.
  ///   - placements: A plan that is possible without the demand.
  /// - Returns: The demands, each with by how much it is weaker.
  func easings(in problem: WorkplanProblem, beside placements: [Placement]) -> [Easing] {
    let scale = EasingScale(problem)
    switch self {
    case .meetings(let keys, let most):
      return scale.count(.meetings, through: scale.load(placements, \.length)) {
        .meetings(sessions: keys, atMost: most + $0)
      }
    case .documents(let keys, let most):
      return scale.count(.documents, through: scale.load(placements, \.documents)) {
        .documents(sessions: keys, atMost: most + $0)
      }
    case .earliest(let topic, let session):
      return scale.before(session).map { step, key in
        Easing(demand: .earliest(topic: topic, session: key), amount: step, measure: .earlier)
      }
    case .latest(let topic, let session):
      return scale.after(session).map { step, key in
        Easing(demand: .latest(topic: topic, session: key), amount: step, measure: .later)
      }
    case .after(let topic, let first, let gap):
      return scale.count(.closer, through: gap) {
        .after(topic: topic, prerequisite: first, sessions: gap - $0)
      }
    case .spacing(let topic, let gap):
      return scale.count(.closer, through: gap - 1) { .spacing(topic: topic, sessions: gap - $0) }
    case .apart(let topics, let most):
      return scale.count(.crowding, through: topics.count - most) {
        .apart(topics: topics, atMost: most + $0)
      }
    case .practitioners(let topics, let most):
      return scale.count(.journeys, through: problem.sessions.count - most) {
        .practitioners(topics: topics, sessions: most + $0)
      }
    case .discussions(let topic, let times):
      return scale.count(.fewer, through: times) { .discussions(topic: topic, times: times - $0) }
    case .consider(let topics, let from, let through, let times):
      let later = (through.map(scale.after) ?? []).map { step, key in
        Easing(
          demand: .consider(topics: topics, from: from, through: key, times: times), amount: step,
          measure: .later)
      }
      return later
        + scale.count(.fewer, through: times - 1) {
          .consider(topics: topics, from: from, through: through, times: times - $0)
        }
    case .pin(let topic, let session, let meeting):
      let here =
        meeting == nil
        ? [] : [Easing(demand: .pin(topic: topic, session: session), amount: 1, measure: .meeting)]
      return here
        + scale.near(session).map { step, key, measure in
          Easing(demand: .pin(topic: topic, session: key), amount: step, measure: measure)
        }
    case .programme(let session, let topics):
      let now = placements.filter { $0.session == session }.map(\.topic)
      return [
        Easing(
          demand: .programme(session: session, topics: now),
          amount: Set(now).symmetricDifference(topics).count, measure: .programme)
      ]
    case .standing, .together, .exclude, .backToBack, .awayFrom: return []
    }
  }
}

/// Steps along the sessions and numbers of a problem.
private struct EasingScale {
  private let problem: WorkplanProblem
  private let sessions: [String]

  init(_ problem: WorkplanProblem) {
    self.problem = problem
    sessions = problem.sessions.map(\.key)
  }

  /// A demand for each amount from 1 through a number.
  func count(_ measure: Easing.Measure, through most: Int, _ demand: (Int) -> Demand) -> [Easing] {
    most < 1 ? [] : (1...most).map { Easing(demand: demand($0), amount: $0, measure: measure) }
  }

  /// All that placements use, by which no limit has to rise more.
  func load(_ placements: [Placement], _ use: KeyPath<PlannedTopic, Int>) -> Int {
    let uses = Dictionary(problem.topics.map { ($0.key, $0[keyPath: use]) }) { first, _ in first }
    let standing = problem.items.reduce(0) { $0 + $1.length * $1.sessions.count }
    return placements.reduce(standing) { $0 + (uses[$1.topic] ?? 0) }
  }

  /// The sessions before one, from it on backwards, each with its distance.
  func before(_ session: String) -> [(step: Int, key: String)] {
    let place = sessions.firstIndex(of: session) ?? 0
    return sessions[..<place].reversed().enumerated().map { ($0 + 1, $1) }
  }

  /// The sessions after one, each with its distance.
  func after(_ session: String) -> [(step: Int, key: String)] {
    let place = sessions.firstIndex(of: session) ?? sessions.count - 1
    return sessions.dropFirst(place + 1).enumerated().map { ($0 + 1, $1) }
  }

  /// The other sessions by their distance, later ones first.
  func near(_ session: String) -> [(step: Int, key: String, measure: Easing.Measure)] {
    let later = after(session).map { ($0.step, $0.key, Easing.Measure.later) }
    let earlier = before(session).map { ($0.step, $0.key, Easing.Measure.earlier) }
    return (later + earlier).enumerated().sorted {
      ($0.element.0, $0.offset) < ($1.element.0, $1.offset)
    }.map(\.element)
  }
}
