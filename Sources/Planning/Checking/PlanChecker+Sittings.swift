extension PlanChecker {
  /// What is wrong with the meetings of the sessions.
  func wrongSittings(of plan: ProposedPlan, _ agenda: CheckedAgenda) -> [PlanViolation] {
    problem.sessions.indices.compactMap { number in
      let session = problem.sessions[number]
      let sittings = plan.sittings.filter { $0.session == session.key }
      let reason =
        wrongMatters(sittings, at: number, plan) ?? wrongMeetings(sittings, of: session)
        ?? wrongOrder(sittings, at: number, agenda)
      return reason.map { .wrongSittings(session: session.key, reason: $0) }
    }
  }

  private func wrongMatters(
    _ sittings: [Sitting], at number: Int, _ plan: ProposedPlan
  ) -> String? {
    let topics = plan.placements.filter { order($0.session) == number }.map(\.topic)
    if sittings.filter({ !$0.isStanding }).map(\.matter).sorted() != topics.sorted() {
      return "the topics in its meetings are not those that are placed there"
    }
    for sitting in sittings {
      let length =
        sitting.isStanding
        ? problem.items.first { $0.key == sitting.matter }?.length
        : problem.topics.first { $0.key == sitting.matter }?.length
      if sitting.length != length { return "\(sitting.matter) has not the meetings that it takes" }
    }
    let items = sittings.filter(\.isStanding).map(\.matter)
    return Set(items).count == items.count ? nil : "a standing item is there twice"
  }

  private func wrongMeetings(_ sittings: [Sitting], of session: PlannedSession) -> String? {
    var taken: Set<Int> = []
    for sitting in sittings {
      for meeting in sitting.first..<(sitting.first + max(sitting.length, 0)) {
        guard meeting >= 0, meeting < session.meetings else {
          return "\(sitting.matter) is in a meeting that the session does not have"
        }
        guard taken.insert(meeting).inserted else { return "two matters are in one meeting" }
      }
    }
    return nil
  }

  private func wrongOrder(
    _ sittings: [Sitting], at number: Int, _ agenda: CheckedAgenda
  ) -> String? {
    for rule in problem.rules {
      guard case .after(let topic, let prerequisite, sessions: 0) = rule.demand,
        agenda.sessions(of: prerequisite).first == number,
        let later = sittings.first(where: { $0.matter == topic && !$0.isStanding }),
        let earlier = sittings.first(where: { $0.matter == prerequisite && !$0.isStanding })
      else { continue }
      if later.first < earlier.first { return "\(topic) comes before \(prerequisite)" }
    }
    return nil
  }
}
