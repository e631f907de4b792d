import CSolver
import Synchronization

/// Solves integer programs; the only place that knows the solver.
///
/// One thread, no clock, rows and columns in the order in which they were made: the same program
/// gives the same values on every run.
enum Solver {
  /// The library keeps state of its own while it searches, so that searches take turns.
  private static let turn = Mutex(())

  /// Columns beyond which nothing is searched.
  static let largest = 4_000

  /// Searches for the values of least cost.
  ///
  /// - Parameters:
  ///   - program: What is solved.
  ///   - effort: How far the search may go.
  ///   - start: Values that are known to be possible, from which the search begins.
  /// - Returns: The best values that were found, and what is proven of them.
  static func solve(
    _ program: IntegerProgram, _ effort: Effort, from start: [Int]? = nil
  ) -> Outcome {
    if program.isPlainlyImpossible { return .impossible }
    if program.columns.isEmpty {
      return Outcome(values: [], cost: 0, bound: 0, nodes: 0, ending: .complete)
    }
    // Not even the first node of a larger program is done in a reasonable time.
    if program.columns.count > largest {
      return Outcome(
        values: start, cost: start.map(program.cost), bound: program.plainBound, nodes: 0,
        ending: .nodeLimit)
    }
    return turn.withLock { _ in search(program, effort, from: start) }
  }

  /// What no values cost less than, from the relaxation in which columns need not be whole.
  static func bound(of program: IntegerProgram) -> Int {
    if program.columns.isEmpty { return 0 }
    let relaxed = turn.withLock { _ in
      SolverSearch(program, Effort(), isRelaxed: true).relaxedCost()
    }
    return max(relaxed.map(SolverSearch.whole) ?? program.plainBound, program.plainBound)
  }

  private static func search(
    _ program: IntegerProgram, _ effort: Effort, from start: [Int]?
  ) -> Outcome {
    var effort = effort
    let all = effort.nodes(for: program)
    guard effort.nodes == nil, all > Effort.trial else {
      return searchOnce(program, effort, from: start).outcome
    }
    // Nodes of large programs differ a thousandfold in what they take: some are tried, and weighed.
    var nodes = Effort.trial
    var found = start
    while true {
      effort.nodes = nodes
      let (outcome, steps) = searchOnce(program, effort, from: found)
      guard outcome.ending == .nodeLimit, nodes < all else { return outcome }
      let allowed = effort.steps / max(program.rows.count * steps / nodes, 1)
      guard allowed >= 3 * nodes else { return outcome }
      found = outcome.values
      nodes = min(allowed, all, nodes * 8)
    }
  }

  private static func searchOnce(
    _ program: IntegerProgram, _ effort: Effort, from start: [Int]?
  ) -> (outcome: Outcome, steps: Int) {
    let search = SolverSearch(program, effort)
    if let start { search.begin(at: start) }
    return (search.run(), search.steps)
  }
}
