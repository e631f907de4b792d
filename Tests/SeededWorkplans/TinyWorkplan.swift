package import Planning

/// A problem so small that every plan can be tried; what must be is left to chance.
package enum TinyWorkplan {
  /// The problem of a seed.
  package static func problem(seed: UInt64) -> WorkplanProblem {
    var made = SeededWorkplan(seed: seed, SeededWorkplan.Size(sessions: 0, meetings: 3, topics: 0))
    return made.shrink()
  }
}

extension SeededWorkplan {
  /// Makes this a tiny problem of two or three sessions and two to five topics.
  mutating func shrink() -> WorkplanProblem {
    let (sessions, topics) = chance.one(of: [(2, 2), (2, 4), (3, 2), (3, 3), (2, 5)])
    var problem = WorkplanProblem(sessions: [], topics: [])
    for number in 0..<sessions {
      let key = "session/\(number)"
      problem.sessions.append(
        PlannedSession(
          key, year: 2027, meetings: 1 + chance.below(4),
          capacity: RuleIdentity("meetings of \(key)", "\(key) has its meetings"),
          neighbours: Self.bodies.filter { _ in chance.happens(50) },
          deadline: chance.happens(30)
            ? DocumentDeadline(
              day: "1 May 2027", hasPassed: chance.happens(50),
              rule: RuleIdentity("deadline of \(key)", "documents of \(key) were due")) : nil))
    }
    if chance.happens(40) {
      problem.items = [
        StandingItem(
          "item", sessions: ["session/0"], position: chance.one(of: [.first, .last, .anywhere]),
          rule: RuleIdentity("item", "the item stands"))
      ]
    }
    for number in 0..<topics {
      let key = "topic/\(number)"
      problem.topics.append(
        PlannedTopic(
          key, length: 1 + chance.below(2), times: chance.one(of: [1, 1, 1, 2, 0]),
          strength: chance.one(of: [.must, .strongly, .ifPossible]),
          rule: RuleIdentity("discussions of \(key)", "\(key) is discussed"),
          documents: chance.below(3), urgency: chance.below(8)))
    }
    self.problem = problem
    for _ in 0..<(2 + chance.below(7)) {
      let kind = chance.below(13)
      let strength = chance.one(of: Strength.allCases)
      if let demand = wish(kind) { add(strength, demand) }
    }
    if chance.happens(30) {
      add(chance.one(of: Strength.allCases), .spacing(topic: "topic/0", sessions: 2))
    }
    return self.problem
  }
}
