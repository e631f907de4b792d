extension Planner {
  /// Plans beside a former one: that with the fewest moves, the best, and some between.
  ///
  /// - Parameters:
  ///   - former: The placements of the former plan; `WorkplanProblem.fixing` holds those adopted.
  ///   - between: How many plans are sought between the two.
  /// - Returns: The plans, each checked, from the fewest moves on; or why there are none.
  package func revisions(of former: [Placement], between: Int = 3) -> RevisionAnswer {
    revisions(of: former) { search in
      guard let fewest = search.fewestMoves() else { return [] }
      guard let best = search.best(), best.moves > fewest.moves else { return [fewest] }
      return [fewest] + search.between(fewest, best, count: between) + [best]
    }
  }

  /// The plan with the fewest moves from a former one, and among these the fewest points.
  package func fewestMoves(of former: [Placement]) -> RevisionAnswer {
    revisions(of: former) { search in search.fewestMoves().map { [$0] } ?? [] }
  }

  /// The best plan, with as few moves from a former one as that allows.
  func bestRevision(of former: [Placement]) -> RevisionAnswer {
    revisions(of: former) { search in search.best().map { [$0] } ?? [] }
  }

  private func revisions(
    of former: [Placement], _ find: (RevisionSearch) -> [RevisionSearch.Found]
  ) -> RevisionAnswer {
    let faults = problem.faults
    if !faults.isEmpty { return .faults(faults) }
    let search = RevisionSearch(self, former)
    let found = find(search)
    return found.isEmpty ? search.failure : search.answer(found)
  }
}
