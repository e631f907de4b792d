/// What would follow from a further rule.
package enum Consequence: Sendable, Hashable {
  /// There is still a plan: the best one, with as few moves as that allows, and what it favours.
  case plan(Revision, Favour)
  /// The rule cannot hold together with others.
  case conflict(Conflict)
  /// The search ended before it was known.
  case unknown
  /// The rule does not make sense.
  case faults([PlanningFault])
}

extension Planner {
  /// What would follow from a further rule, beside a plan.
  package func whatIf(_ rule: PlanningRule, beside plan: ProposedPlan) -> Consequence {
    let changed = Planner(problem.adding(rule), effort: effort, keeping: Arrangement(of: plan))
    switch changed.bestRevision(of: plan.placements) {
    case .revisions(let revisions):
      guard let revision = revisions.first else { return .unknown }
      return .plan(
        revision, Favour(of: revision.plan.cost, beside: plan.cost, in: changed.problem))
    case .impossible:
      guard case .conflict(let conflict) = changed.conflict() else { return .unknown }
      return .conflict(conflict)
    case .unknown: return .unknown
    case .faults(let faults): return .faults(faults)
    }
  }

  /// Why a topic is not discussed at a session: what would follow if it were.
  package func whyNot(
    _ topic: String, at session: String, beside plan: ProposedPlan
  ) -> Consequence {
    let question = RuleIdentity(
      "question", "`\(topic)` is discussed at `\(session)`, as is asked")
    return whatIf(
      PlanningRule(question, .must, .pin(topic: topic, session: session)), beside: plan)
  }

  /// What the best plan without a placement would cost more, and what it would be; where it is to be held
  /// all the same, at some other session.
  package func nextBest(
    without placement: Placement, beside plan: ProposedPlan, isHeld: Bool = false
  ) -> Consequence {
    let question = RuleIdentity(
      "question", "`\(placement.topic)` is not discussed at `\(placement.session)`, as is asked")
    let exclusion = PlanningRule(
      question, .must, .exclude(topic: placement.topic, session: placement.session))
    guard isHeld else { return whatIf(exclusion, beside: plan) }
    let elsewhere = RuleIdentity(
      "elsewhere", "`\(placement.topic)` is discussed at another session, as is asked")
    let planner = Planner(problem.adding(exclusion), effort: effort, keeping: former)
    return planner.whatIf(
      PlanningRule(
        elsewhere, .must,
        .consider(topics: [placement.topic], from: nil, through: nil, times: 1)), beside: plan)
  }
}
