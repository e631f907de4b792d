package import Planning

/// A made-up problem in which what must be cannot hold together.
package enum ImpossibleWorkplan {
  /// The problem of a seed: one that can be kept, with further firm rules until it cannot.
  ///
  package static func problem(
    seed: UInt64, _ size: SeededWorkplan.Size = .usual
  ) -> WorkplanProblem {
    var made = SeededWorkplan(seed: seed, size)
    made.oppose(Int(seed % 5))
    return made.problem
  }
}

extension SeededWorkplan {
  /// Adds firm rules against those that are there, in one of five ways.
  mutating func oppose(_ way: Int) {
    let placed = problem.topics.indices.filter { !hidden[$0].isEmpty }
    let topics = chance.some(size.meetings + 2, of: placed).map { "topic/\($0)" }
    let session = chance.one(of: problem.sessions.map(\.key))
    switch way {
    case 0:  // More is pinned to a session than it has meetings for.
      for topic in topics { add(.must, .pin(topic: topic, session: session)) }
    case 1:  // A chain of prerequisites is longer than the time that is left.
      let chain = topics.sorted { Self.order($0) < Self.order($1) }.prefix(4)
      for (one, next) in zip(chain, chain.dropFirst()) {
        add(.must, .after(topic: next, prerequisite: one, sessions: 1))
      }
      add(.must, .latest(topic: chain.last ?? topics[0], session: "session/2"))
      add(.must, .consider(topics: [chain[0]], from: nil, through: nil, times: 1))
    case 2:  // What belongs together is kept apart.
      add(.must, .together(topics: Array(topics.prefix(3))))
      add(.must, .apart(topics: [topics[0], topics[2]], atMost: 1))
    case 3:  // The sessions together are to take less than the topics need.
      add(
        .must,
        .meetings(sessions: problem.sessions.map(\.key), atMost: size.topics / 2))
    default:  // A mandate is due before the topic may begin.
      let last = problem.sessions.count - 1
      add(.must, .earliest(topic: topics[0], session: "session/\(last)"))
      add(
        .must,
        .consider(topics: [topics[0]], from: nil, through: "session/\(last - 1)", times: 1))
    }
  }

  private static func order(_ topic: String) -> Int {
    Int(topic.split(separator: "/").last ?? "") ?? 0
  }
}
