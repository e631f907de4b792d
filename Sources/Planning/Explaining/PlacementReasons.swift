/// Why a topic is discussed where a plan has it.
package struct PlacementReasons: Sendable, Hashable {
  /// The discussion.
  package var placement: Placement
  /// The rules that would break, or count against the plan, at some other session or without it, in order.
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
    let agenda = checker.agenda(of: plan.placements)
    let kept = rules.map { checker.isKept($0.demand, agenda) }
    return plan.placements.map { reasons(for: $0, in: plan, rules, kept, agenda, checker) }
  }

  private func reasons(
    for placement: Placement, in plan: ProposedPlan, _ rules: [PlanningRule], _ kept: [Bool],
    _ agenda: CheckedAgenda, _ checker: PlanChecker
  ) -> PlacementReasons {
    // Only a rule about the topic, or about what the sessions can hold, is moved by moving it.
    let own = rules.indices.filter { rules[$0].demand.topics.contains(placement.topic) }
    let rooms = rules.indices.filter { rules[$0].demand.isAboutSessions }
    let touched = { (sessions: [String]) in
      own
        + rooms.filter { number in
          !own.contains(number) && rules[number].demand.sessions.contains(where: sessions.contains)
        }
    }
    var without = agenda
    without.remove(topic: placement.topic, from: checker.order(placement.session))
    // What would break if it were not held at all; that it is to be held goes without saying.
    var seen = Set(
      own.filter {
        kept[$0] && rules[$0].demand.kind != .discussions
          && !checker.isKept(rules[$0].demand, without)
      })
    var elsewhere: [PlacementReasons.Elsewhere] = []
    for session in problem.sessions where !plan.sessions(of: placement.topic).contains(session.key)
    {
      var moved = without
      moved.put(topic: placement.topic, at: checker.order(session.key))
      let changed = touched([placement.session, session.key]).sorted().filter {
        checker.isKept(rules[$0].demand, moved) != kept[$0]
      }
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

extension Demand {
  /// Whether it limits or fixes what sessions hold, whatever the topics are.
  var isAboutSessions: Bool { [.meetings, .documents, .programme].contains(kind) }
}
