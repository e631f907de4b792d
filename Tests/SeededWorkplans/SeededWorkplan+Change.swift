package import Planning

extension SeededWorkplan {
  /// The problem as it stands some time after a plan was made, with the former placements.
  ///
  /// The first two sessions were adopted; two later ones lose a meeting, and there are new wishes.
  package func changed(_ plan: ProposedPlan) -> (WorkplanProblem, [Placement]) {
    var later = self
    var former = plan.placements
    for number in former.indices where ["session/0", "session/1"].contains(former[number].session) {
      former[number].state = .adopted
    }
    for number in [size.sessions / 2, size.sessions - 1] {
      later.problem.sessions[number].meetings -= later.spare(number, former)
    }
    for kind in 0..<5 {
      if let demand = later.wish(kind) { later.add(.strongly, demand) }
    }
    return (later.problem, former)
  }

  /// One meeting, where what must be leaves it: the rest of the sessions have to take what moves.
  private func spare(_ session: Int, _ former: [Placement]) -> Int {
    let used = problem.topics.reduce(0) { sum, topic in
      sum + former.count { $0.topic == topic.key } * topic.length
    }
    let standing = problem.items.reduce(0) { $0 + $1.sessions.count * $1.length }
    let all = problem.sessions.reduce(0) { $0 + $1.meetings }
    return used + standing < all - 1 && problem.sessions[session].meetings > 1 ? 1 : 0
  }
}
