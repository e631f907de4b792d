extension Planner {
  /// Why there is no plan: rules that cannot hold together, and the least change that would help.
  package func conflict() -> ConflictAnswer {
    let faults = problem.faults
    if !faults.isEmpty { return .faults(faults) }
    let firm = problem.everyRule.filter { $0.strength == .must }
    let oracle = PossibilityOracle(problem, firm, effort)
    var search = ConflictSearch(oracle, count: firm.count)
    guard let numbers = search.find() else { return search.isSure ? .possible : .unknown }
    let isProven = search.isIrreducible(numbers)
    return .conflict(
      Conflict(rules: numbers.map { firm[$0] }, isProven: isProven, relief: relief()))
  }

  /// The least change after which there is a plan.
  package func relief() -> Relief? {
    let firm = problem.everyRule.filter { $0.strength == .must }
    let model = SessionModel(problem, rules: firm, for: .repair)
    let outcome = Solver.solve(model.program, effort)
    guard let values = outcome.values else { return nil }
    let giving = firm.indices.filter { number in
      model.broken[number].map { values[$0] > 0 } ?? false
    }
    let held = firm.indices.filter { !giving.contains($0) }.map { firm[$0] }
    var search = ReliefSearch(self, held, model.placements(values))
    let changes = giving.map { number in
      Relief.Change(rule: firm[number], easing: search.easing(of: firm[number]))
    }
    return Relief(changes: changes, placements: search.placements, proof: PlanProof(outcome))
  }
}
