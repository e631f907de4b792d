/// Another good plan, beside the best: nearly as good, and as different as can be.
package struct Alternative: Sendable, Hashable {
  /// The plan.
  package var plan: ProposedPlan
  /// How many placements of the best plan it does not have.
  package var differences: Int
  /// How sure it is that no plan as good differs in more placements; values count what is shared.
  package var difference: PlanProof
  /// What it favours.
  package var favour: Favour
}

/// What one plan favours beside another.
package struct Favour: Sendable, Hashable {
  /// The wishes that only this plan keeps, in the order of the problem.
  package var kept: [PlanningRule]
  /// The wishes that only the other plan keeps, in the order of the problem.
  package var givenUp: [PlanningRule]
  /// The points that it gains in all; negative where it loses.
  package var points: Int
  /// The points of delay that it gains; positive where discussions come sooner.
  package var sooner: Int
  /// The points that wishes of a kind gain, where they are not 0; by kind.
  package var byKind: [KindPoints]

  /// Points of the wishes of a kind.
  package struct KindPoints: Sendable, Hashable {
    /// The kind.
    package var kind: DemandKind
    /// The points; negative where they are lost.
    package var points: Int
  }

  /// Compares a plan with another of the same problem.
  package init(of plan: PlanCost, beside other: PlanCost, in problem: WorkplanProblem) {
    let (mine, others) = (Set(plan.broken), Set(other.broken))
    let wishes = problem.everyRule.filter { $0.strength != .must }
    kept = wishes.filter { others.contains($0.id) && !mine.contains($0.id) }
    givenUp = wishes.filter { mine.contains($0.id) && !others.contains($0.id) }
    points = other.points - plan.points
    sooner = other.delay - plan.delay
    var sums: [DemandKind: Int] = [:]
    for rule in kept { sums[rule.demand.kind, default: 0] += problem.weights[rule.strength] }
    for rule in givenUp { sums[rule.demand.kind, default: 0] -= problem.weights[rule.strength] }
    byKind = DemandKind.allCases.compactMap { kind in
      guard let points = sums[kind], points != 0 else { return nil }
      return KindPoints(kind: kind, points: points)
    }
  }
}
