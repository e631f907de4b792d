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
    let changes = firm.indices.compactMap { number -> Relief.Change? in
      guard let column = model.broken[number], values[column] > 0 else { return nil }
      let excess = model.excess[column].map { values[$0] }
      return Relief.Change(rule: firm[number], excess: excess)
    }
    return Relief(
      changes: changes, placements: model.placements(values), proof: PlanProof(outcome))
  }
}
