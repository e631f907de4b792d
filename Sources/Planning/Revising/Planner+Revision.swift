extension Planner {
  /// Plans beside a former one: that with the fewest moves, the best, and some between.
  ///
  /// - Parameters:
  ///   - former: The placements of the former plan; those that were adopted stay where they are.
  ///   - between: How many plans are sought between the two.
  ///   - origin: Where it was recorded what was adopted.
  /// - Returns: The plans, each checked, from the fewest moves on; or why there are none.
  package func revisions(
    of former: [Placement], between: Int = 3, origin: RuleOrigin = .none
  ) -> RevisionAnswer {
    let fixed = Planner(problem.fixing(adopted: former, origin: origin), effort: effort)
    let faults = fixed.problem.faults
    if !faults.isEmpty { return .faults(faults) }
    let search = RevisionSearch(fixed, former)
    guard let fewest = search.fewestMoves() else { return search.failure }
    guard let best = search.best(), best.moves > fewest.moves else {
      return search.answer([fewest])
    }
    return search.answer([fewest] + search.between(fewest, best, count: between) + [best])
  }

  /// The plan with the fewest moves from a former one, and among these the fewest points.
  package func fewestMoves(
    of former: [Placement], origin: RuleOrigin = .none
  ) -> RevisionAnswer {
    let fixed = Planner(problem.fixing(adopted: former, origin: origin), effort: effort)
    let faults = fixed.problem.faults
    if !faults.isEmpty { return .faults(faults) }
    let search = RevisionSearch(fixed, former)
    guard let fewest = search.fewestMoves() else { return search.failure }
    return search.answer([fewest])
  }

  /// The best plan, with as few moves from a former one as that allows.
  func bestRevision(of former: [Placement]) -> RevisionAnswer {
    let faults = problem.faults
    if !faults.isEmpty { return .faults(faults) }
    let search = RevisionSearch(self, former)
    guard let best = search.best() else { return search.failure }
    return search.answer([best])
  }
}
