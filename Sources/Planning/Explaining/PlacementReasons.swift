/// Why a topic is discussed where a plan has it.
package struct PlacementReasons: Sendable, Hashable {
  /// The discussion.
  package var placement: Placement
  /// The rules that would break, or count against the plan, at some other session, in order.
  package var rules: [PlanningRule]
  /// What would follow at each other session if nothing else were moved, by session.
  package var elsewhere: [Elsewhere]

  /// What would follow if one discussion alone were moved.
  package struct Elsewhere: Sendable, Hashable {
    /// The key of the other session.
    package var session: String
    /// What must be and would break.
    package var breaks: [PlanningRule]
    /// The wishes that would no longer be kept.
    package var loses: [PlanningRule]
    /// The wishes that would then be kept.
    package var gains: [PlanningRule]
    /// The points that would be lost more; negative where fewer.
    package var points: Int
  }

  /// The session to which the discussion could move alone at the least loss, where there is one.
  package var nearest: Elsewhere? {
    elsewhere.filter(\.breaks.isEmpty).min { $0.points < $1.points }
  }
}

extension Planner {
  /// Why each topic is discussed where a plan has it, in the order of its placements.
  package func reasons(for plan: ProposedPlan) -> [PlacementReasons] {
    let checker = PlanChecker(problem)
    let rules = problem.everyRule
    let kept = rules.map { checker.keeps($0.demand, plan.placements) }
    return plan.placements.indices.map { number in
      reasons(for: number, in: plan, rules, kept, checker)
    }
  }

  private func reasons(
    for number: Int, in plan: ProposedPlan, _ rules: [PlanningRule], _ kept: [Bool],
    _ checker: PlanChecker
  ) -> PlacementReasons {
    let placement = plan.placements[number]
    // Only a rule about the topic, or about what sessions can hold, is moved by moving it.
    let touched = rules.indices.filter {
      let demand = rules[$0].demand
      return demand.topics.contains(placement.topic)
        || [.meetings, .documents, .programme].contains(demand.kind)
    }
    var seen: Set<Int> = []
    var elsewhere: [PlacementReasons.Elsewhere] = []
    for session in problem.sessions where !plan.sessions(of: placement.topic).contains(session.key)
    {
      var moved = plan.placements
      moved[number].session = session.key
      let agenda = checker.agenda(of: moved)
      let changed = touched.filter { checker.isKept(rules[$0].demand, agenda) != kept[$0] }
      seen.formUnion(changed.filter { kept[$0] })
      elsewhere.append(
        self.elsewhere(session.key, changed.map { (rules[$0], kept[$0]) }, placement))
    }
    return PlacementReasons(
      placement: placement, rules: seen.sorted().map { rules[$0] }, elsewhere: elsewhere)
  }

  private func elsewhere(
    _ session: String, _ changed: [(rule: PlanningRule, wasKept: Bool)], _ placement: Placement
  ) -> PlacementReasons.Elsewhere {
    let lost = changed.filter(\.wasKept).map(\.rule)
    let gains = changed.filter { !$0.wasKept }.map(\.rule)
    let loses = lost.filter { $0.strength != .must }
    let atlas = Atlas(problem)
    let later = (atlas.session(session) ?? 0) - (atlas.session(placement.session) ?? 0)
    let urgency = atlas.topic(placement.topic).map { problem.topics[$0].urgency } ?? 0
    let points = { (rules: [PlanningRule]) in
      rules.reduce(0) { $0 + problem.weights[$1.strength] }
    }
    return PlacementReasons.Elsewhere(
      session: session, breaks: lost.filter { $0.strength == .must }, loses: loses, gains: gains,
      points: points(loses) - points(gains) + urgency * later)
  }
}
