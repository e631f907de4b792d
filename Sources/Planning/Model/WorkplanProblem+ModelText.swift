extension WorkplanProblem {
  /// The model of stage one in the free MPS format, for comparison with other solvers.
  package var modelText: String { SessionModel(self).program.mps(named: "workplan") }
}
