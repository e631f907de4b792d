import Planning

/// Goes through every plan of a tiny problem, judged by the checker.
enum EveryPlan {
  /// The most of some measure of any possible plan within a number of points.
  static func most(
    of problem: WorkplanProblem, within budget: Int, _ measure: ([Placement]) -> Int
  ) -> Int {
    var most = 0
    each(of: problem) { placements, points in
      if points <= budget { most = max(most, measure(placements)) }
    }
    return most
  }

  /// Calls for every possible plan with its points.
  static func each(of problem: WorkplanProblem, _ found: ([Placement], Int) -> Void) {
    let checker = PlanChecker(problem)
    let places = problem.sessions.flatMap { session in
      problem.topics.map { Placement($0.key, at: session.key) }
    }
    for number in 0..<(1 << places.count) {
      let placements = places.indices.filter { number >> $0 & 1 == 1 }.map { places[$0] }
      if checker.broken(by: placements).isEmpty {
        found(placements, checker.cost(of: placements).points)
      }
    }
  }
}
