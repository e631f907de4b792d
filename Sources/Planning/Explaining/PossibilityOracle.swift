/// Says of sets of rules whether anything can keep them all; it remembers what it has found.
struct PossibilityOracle {
  /// What is known of a set of rules.
  enum Verdict: Sendable, Hashable { case possible, impossible, unknown }

  private let problem: WorkplanProblem
  private let rules: [PlanningRule]
  private let effort: Effort
  private let checker: PlanChecker
  private var known: [[Int]: Verdict] = [:]
  private var witnesses: [CheckedAgenda] = []

  /// Makes an oracle for subsets of rules.
  init(_ problem: WorkplanProblem, _ rules: [PlanningRule], _ effort: Effort) {
    self.problem = problem
    self.rules = rules
    self.effort = effort
    checker = PlanChecker(problem)
  }

  /// Whether the rules with these numbers can hold together.
  mutating func verdict(_ numbers: [Int]) -> Verdict {
    let numbers = numbers.sorted()
    if let verdict = known[numbers] { return verdict }
    let verdict = search(numbers)
    known[numbers] = verdict
    return verdict
  }

  private mutating func search(_ numbers: [Int]) -> Verdict {
    // What held for other rules may hold for these, without a search.
    if witnesses.contains(where: { witness in
      numbers.allSatisfy { checker.isKept(rules[$0].demand, witness) }
    }) {
      return .possible
    }
    let model = SessionModel(problem, rules: numbers.map { rules[$0] }, for: .possibility)
    let outcome = Solver.solve(model.program, effort)
    if outcome.isImpossible { return .impossible }
    guard let values = outcome.values else { return .unknown }
    witnesses.append(model.agenda(values))
    return .possible
  }
}

extension SessionModel {
  /// The agenda that values stand for, with the standing items that they have.
  func agenda(_ values: [Int]) -> CheckedAgenda {
    var agenda = CheckedAgenda()
    // A pin to a meeting is never taken from what was found for other rules: it is searched for.
    agenda.decideMeetings()
    for (topic, columns) in topicAt.enumerated() {
      for (session, column) in columns.enumerated() where values[column] == 1 {
        agenda.put(topic: atlas.problem.topics[topic].key, at: session)
      }
    }
    for (item, columns) in itemAt.enumerated() {
      for (session, column) in columns where values[column] == 1 {
        agenda.put(item: atlas.problem.items[item].key, at: session)
      }
    }
    return agenda
  }
}
