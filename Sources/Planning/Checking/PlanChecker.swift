/// Checks a plan against its problem, rule by rule and from the words of each rule alone.
///
/// It shares nothing with what builds the models, so that a mistake there is found here.
package struct PlanChecker: Sendable {
  let problem: WorkplanProblem
  private let orderOfSessions: [String: Int]

  /// Makes a checker of plans for a problem.
  package init(_ problem: WorkplanProblem) {
    self.problem = problem
    var order: [String: Int] = [:]
    for (number, session) in problem.sessions.enumerated() where order[session.key] == nil {
      order[session.key] = number
    }
    orderOfSessions = order
  }

  /// Everything that is wrong with a plan; empty for a plan that can be shown.
  package func violations(of plan: ProposedPlan) -> [PlanViolation] {
    let agenda = agenda(of: plan)
    return unknownPlaces(in: plan) + brokenRules(agenda) + wrongCost(of: plan, agenda)
      + wrongSittings(of: plan, agenda) + wrongSeats(of: plan)
  }

  /// What placements lose, with all standing items at their sessions.
  package func cost(of placements: [Placement]) -> PlanCost { cost(agenda(of: placements)) }

  /// What a plan loses, by its placements and sittings.
  package func cost(of plan: ProposedPlan) -> PlanCost { cost(agenda(of: plan)) }

  /// The rules of what must be that placements break, with all standing items at their sessions.
  package func broken(by placements: [Placement]) -> [PlanningRule] {
    let agenda = agenda(of: placements)
    return problem.everyRule.filter { $0.strength == .must && !isKept($0.demand, agenda) }
  }

  /// Whether placements keep a demand.
  package func keeps(_ demand: Demand, _ placements: [Placement]) -> Bool {
    isKept(demand, agenda(of: placements))
  }

  /// The place of a session in time; -1 for one that is not planned.
  func order(_ session: String) -> Int { orderOfSessions[session] ?? -1 }

  func cost(_ agenda: CheckedAgenda) -> PlanCost {
    let broken = problem.everyRule.filter { $0.strength != .must && !isKept($0.demand, agenda) }
    let delay = problem.topics.reduce(0) { sum, topic in
      sum + topic.urgency * agenda.sessions(of: topic.key).reduce(0, +)
    }
    return PlanCost(
      wishes: broken.reduce(0) { $0 + problem.weights[$1.strength] }, delay: delay,
      broken: broken.map(\.id))
  }

  private func brokenRules(_ agenda: CheckedAgenda) -> [PlanViolation] {
    problem.everyRule.filter { $0.strength == .must && !isKept($0.demand, agenda) }
      .map { .brokenRule($0.id) }
  }

  private func wrongCost(of plan: ProposedPlan, _ agenda: CheckedAgenda) -> [PlanViolation] {
    let cost = cost(agenda)
    return cost == plan.cost ? [] : [.wrongCost(stated: plan.cost.points, found: cost.points)]
  }

  private func unknownPlaces(in plan: ProposedPlan) -> [PlanViolation] {
    let topics = Set(problem.topics.map(\.key))
    var seen: Set<[String]> = []
    return plan.placements.compactMap { placement in
      guard topics.contains(placement.topic), order(placement.session) >= 0,
        seen.insert([placement.topic, placement.session]).inserted
      else { return .unknownPlace(topic: placement.topic, session: placement.session) }
      return nil
    }
  }
}

/// Something that is wrong with a plan.
package enum PlanViolation: Sendable, Hashable {
  /// A rule of what must be is broken.
  case brokenRule(String)
  /// The plan states other losses than it has.
  case wrongCost(stated: Int, found: Int)
  /// A topic or session does not exist, or a topic is at a session twice.
  case unknownPlace(topic: String, session: String)
  /// The meetings of a session do not hold what the plan puts there.
  case wrongSittings(session: String, reason: String)
  /// The seats of a panel are not what they have to be.
  case wrongSeats(topic: String, session: String, reason: String)
}
