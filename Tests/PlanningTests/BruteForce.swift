import Planning

/// Tries every plan of a tiny problem, with sessions as bits of a number.
///
/// It reads the demands anew, so that neither the model nor the checker decides what they mean.
struct BruteForce {
  let problem: WorkplanProblem
  private let topicNumbers: [String: Int]
  private let sessionNumbers: [String: Int]

  init(_ problem: WorkplanProblem) {
    self.problem = problem
    topicNumbers = Dictionary(
      uniqueKeysWithValues: zip(problem.topics.map(\.key), problem.topics.indices))
    sessionNumbers = Dictionary(
      uniqueKeysWithValues: zip(problem.sessions.map(\.key), problem.sessions.indices))
  }

  /// The least points of any plan; `nil` where there is none.
  func least(of rules: [PlanningRule]? = nil) -> Int? {
    let sessions = problem.sessions.count
    let places = sessions * problem.topics.count
    let all = (1 << sessions) - 1
    let rules = (rules ?? problem.everyRule).sorted { $0.strength == .must && $1.strength != .must }
    var least: Int?
    var masks = [Int](repeating: 0, count: problem.topics.count)
    for number in 0..<(1 << places) {
      for topic in masks.indices { masks[topic] = number >> (topic * sessions) & all }
      if let cost = cost(masks, rules), cost < least ?? .max { least = cost }
    }
    return least
  }

  private func cost(_ masks: [Int], _ rules: [PlanningRule]) -> Int? {
    var cost = 0
    for rule in rules where !keeps(rule.demand, masks) {
      if rule.strength == .must { return nil }
      cost += problem.weights[rule.strength]
    }
    for (topic, mask) in masks.enumerated() {
      for session in problem.sessions.indices where mask >> session & 1 == 1 {
        cost += problem.topics[topic].urgency * session
      }
    }
    return cost
  }

  private func near(_ body: String) -> Int {
    problem.sessions.indices.filter { problem.sessions[$0].neighbours.contains(body) }
      .reduce(0) { $0 | 1 << $1 }
  }

  private func load(_ masks: [Int], _ sessions: [String], _ size: (PlannedTopic) -> Int) -> Int {
    var load = 0
    for session in sessions {
      guard let bit = sessionNumbers[session] else { continue }
      for (topic, mask) in masks.enumerated() where mask >> bit & 1 == 1 {
        load += size(problem.topics[topic])
      }
    }
    return load
  }

  private func keeps(_ demand: Demand, _ masks: [Int]) -> Bool {
    let mask = { (topic: String) in masks[topicNumbers[topic] ?? 0] }
    let bit = { (session: String) in sessionNumbers[session] ?? 0 }
    switch demand {
    case .discussions(let topic, let times): return mask(topic).nonzeroBitCount == times
    case .standing: return true
    case .meetings(let sessions, let most):
      let standing = problem.items.reduce(0) { sum, item in
        sum + item.length * item.sessions.count(where: sessions.contains)
      }
      return load(masks, sessions, \.length) + standing <= most
    case .documents(let sessions, let most): return load(masks, sessions, \.documents) <= most
    case .earliest(let topic, let session): return mask(topic) & (1 << bit(session) - 1) == 0
    case .latest(let topic, let session): return mask(topic) >> (bit(session) + 1) == 0
    case .after(let topic, let first, let gap):
      let (later, earlier) = (mask(topic), mask(first))
      if later == 0 { return true }
      return earlier != 0
        && earlier.trailingZeroBitCount + gap <= later.trailingZeroBitCount
    case .together(let topics): return Set(topics.map(mask)).count == 1
    case .apart(let topics, let most):
      return problem.sessions.indices.allSatisfy { session in
        topics.count { mask($0) >> session & 1 == 1 } <= most
      }
    case .spacing(let topic, let gap):
      return (1..<max(gap, 1)).allSatisfy { mask(topic) & mask(topic) >> $0 == 0 }
    case .consider(let topics, let from, let through, let times):
      let last = through.map(bit) ?? problem.sessions.count
      let window = (1 << (last + 1)) - (1 << (from.map(bit) ?? 0))
      return topics.reduce(0) { $0 + (mask($1) & window).nonzeroBitCount } >= times
    case .pin(let topic, let session, _): return mask(topic) >> bit(session) & 1 == 1
    case .exclude(let topic, let session): return mask(topic) >> bit(session) & 1 == 0
    case .backToBack(let topic, let body): return mask(topic) & ~near(body) == 0
    case .awayFrom(let topic, let body): return mask(topic) & near(body) == 0
    case .programme(let session, let topics):
      return problem.topics.allSatisfy {
        (mask($0.key) >> bit(session) & 1 == 1) == topics.contains($0.key)
      }
    case .practitioners(let topics, let most):
      return topics.reduce(0) { $0 | mask($1) }.nonzeroBitCount <= most
    }
  }
}
