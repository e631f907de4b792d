import CSolver

/// One search of the solver; a class, as the library keeps a pointer to it while it searches.
final class SolverSearch {
  private let program: IntegerProgram
  private let effort: Effort
  private let model: UnsafeMutableRawPointer?
  private var start: [Int]?
  /// The least cost of the relaxation before the search was asked to end.
  fileprivate var wasInterrupted = false

  init(_ program: IntegerProgram, _ effort: Effort) {
    self.program = program
    self.effort = effort
    model = Cbc_newModel()
    SparseProgram(program).load(into: model)
    // Costs are whole numbers, so that anything less than one better is not better.
    Cbc_setAllowableGap(model, 0.99)
    Cbc_setLogLevel(model, 0)
    for (name, value) in Self.settings { Cbc_setParameter(model, name, value) }
    Cbc_setMaximumNodes(model, Int32(clamping: effort.nodes))
  }

  deinit { Cbc_deleteModel(model) }

  private static let settings = [("log", "0"), ("threads", "0"), ("randomSeed", "1"), ("randomCbcSeed", "1")]

  /// Begins at values that are known to be possible.
  func begin(at values: [Int]) {
    start = values
    let indices = values.indices.map(Int32.init)
    Cbc_setMIPStartI(model, Int32(values.count), indices, values.map(Double.init))
  }

  func run() -> Outcome {
    if effort.interruption != nil {
      let context = Unmanaged.passUnretained(self).toOpaque()
      Cbc_addCutCallback(model, SolverSearch.closeNode, "interruption", context)
    }
    Cbc_solve(model)
    return outcome
  }

  private var outcome: Outcome {
    let nodes = Int(Cbc_getNodeCount(model))
    let impossible = Cbc_isProvenInfeasible(model) != 0
    let complete = !wasInterrupted && (impossible || Cbc_isProvenOptimal(model) != 0)
    let ending: Outcome.Ending =
      wasInterrupted ? .interrupted : complete ? .complete : .nodeLimit
    let possible = Cbc_getBestPossibleObjValue(model)
    let values = impossible ? nil : foundValues
    let cost = values.map(program.cost)
    let bound = complete ? cost ?? 0 : Int((max(possible, -1e15) - 1e-6).rounded(.up))
    return Outcome(
      values: values ?? start, cost: cost ?? start.map(program.cost), bound: bound, nodes: nodes,
      ending: ending)
  }

  private var foundValues: [Int]? {
    guard let found = Cbc_bestSolution(model) else { return nil }
    return program.columns.indices.map { Int(found[$0].rounded()) }
  }

  /// Called by the library at each node: once the search is to end, every node is closed.
  private static let closeNode: cbc_cut_callback = { solver, cuts, context in
    guard let context else { return }
    let search = Unmanaged<SolverSearch>.fromOpaque(context).takeUnretainedValue()
    guard search.effort.isInterrupted else { return }
    search.wasInterrupted = true
    guard Osi_getNumCols(solver) > 0, let upper = Osi_getColUpper(solver) else { return }
    var column: Int32 = 0
    var one = 1.0
    OsiCuts_addRowCut(cuts, 1, &column, &one, CChar(UInt8(ascii: "G")), upper[0] + 1)
  }
}
