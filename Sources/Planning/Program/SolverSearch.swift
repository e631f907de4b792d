import CSolver

/// One search of the solver; a class, as the library keeps a pointer to it while it searches.
final class SolverSearch {
  private let program: IntegerProgram
  private let effort: Effort
  private let model: UnsafeMutableRawPointer?
  private var start: [Int]?
  private var wasInterrupted = false

  init(_ program: IntegerProgram, _ effort: Effort, isRelaxed: Bool = false) {
    self.program = program
    self.effort = effort
    model = Cbc_newModel()
    SparseProgram(program).load(into: model)
    if !isRelaxed {
      for column in program.columns.indices { Cbc_setInteger(model, Int32(column)) }
    }
    // Costs are whole numbers, so that anything less than one better is not better.
    Cbc_setAllowableGap(model, 0.99)
    Cbc_setLogLevel(model, 0)
    for (name, value) in Self.settings { Cbc_setParameter(model, name, value) }
    Cbc_setMaximumNodes(model, Int32(clamping: effort.nodes(for: program)))
  }

  deinit { Cbc_deleteModel(model) }

  private static let settings = [
    ("log", "0"), ("threads", "0"), ("randomSeed", "1"), ("randomCbcSeed", "1"),
  ]

  /// Begins at values that are known to be possible.
  func begin(at values: [Int]) {
    start = values
    let indices = values.indices.map(Int32.init)
    Cbc_setMIPStartI(model, Int32(values.count), indices, values.map(Double.init))
  }

  /// The least cost of the relaxation, in which columns need not be whole; `nil` where it fails.
  func relaxedCost() -> Double? {
    Cbc_solve(model)
    return Cbc_isProvenOptimal(model) != 0 ? Cbc_getObjValue(model) : nil
  }

  /// The steps that the search has taken.
  var steps: Int { Int(Cbc_getIterationCount(model)) }

  func run() -> Outcome {
    var relaxed: Double?
    if effort.interruption != nil {
      // Nodes that an interruption closes leave no bound behind.
      relaxed = SolverSearch(program, effort, isRelaxed: true).relaxedCost()
      if effort.isInterrupted { return ended(relaxed) }
      let context = Unmanaged.passUnretained(self).toOpaque()
      Cbc_addCutCallback(model, SolverSearch.closeNode, "interruption", context)
    }
    Cbc_solve(model)
    return wasInterrupted ? ended(relaxed) : outcome
  }

  /// What is known where the search was ended from outside.
  private func ended(_ relaxed: Double?) -> Outcome {
    let values = (wasInterrupted ? foundValues : nil) ?? start
    return Outcome(
      values: values, cost: values.map(program.cost),
      bound: relaxed.map(Self.whole) ?? program.plainBound,
      nodes: wasInterrupted ? Int(Cbc_getNodeCount(model)) : 0, ending: .interrupted)
  }

  /// The least whole number that is not below a bound, allowing for its error.
  static func whole(_ bound: Double) -> Int { Int((max(bound, -1e15) - 1e-6).rounded(.up)) }

  private var outcome: Outcome {
    let nodes = Int(Cbc_getNodeCount(model))
    let impossible = Cbc_isProvenInfeasible(model) != 0
    let complete = impossible || Cbc_isProvenOptimal(model) != 0
    let possible = Cbc_getBestPossibleObjValue(model)
    // The solver may pass over the values from which it was to begin.
    let known = [impossible ? nil : foundValues, start].compactMap(\.self)
    let values = known.min { program.cost(of: $0) < program.cost(of: $1) }
    let cost = values.map(program.cost)
    let bound = complete ? cost ?? 0 : max(Self.whole(possible), program.plainBound)
    return Outcome(
      values: values, cost: cost, bound: bound, nodes: nodes,
      ending: complete ? .complete : .nodeLimit)
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
