/// The search for plans between the fewest moves and the fewest points.
///
/// One measure is sought first; then it is held, and the other is sought. A topic moves as often as it
/// is no longer where it was, or is where it was not; what was placed nowhere moves nothing.
struct RevisionSearch {
  /// A plan that was found.
  struct Found {
    var placements: [Placement]
    var moves: Int
    var points: Int
    var proof: PlanProof
    var fewness: PlanProof
  }

  private let planner: Planner
  private let former: [Placement]
  private let model: SessionModel
  private let program: IntegerProgram
  private let costs: [Int: Int]
  /// The columns that count the moves of each topic.
  private let counts: [Int]

  init(_ planner: Planner, _ former: [Placement]) {
    self.planner = planner
    let topics = Set(planner.problem.topics.map(\.key))
    let placed = former.filter { $0.state != .superseded && topics.contains($0.topic) }
    self.former = placed
    let model = SessionModel(planner.problem)
    self.model = model
    costs = Dictionary(
      model.program.objective.map { ($0.column, $0.coefficient) }, uniquingKeysWith: +)
    var program = model.program
    counts = planner.problem.topics.indices.compactMap { number in
      let own = placed.filter { $0.topic == planner.problem.topics[number].key }
      if own.isEmpty { return nil }
      let kept = own.compactMap(model.column)
      let others = model.topicAt[number].filter { !kept.contains($0) }
      let count = program.add("m\(number)", 0, max(own.count, others.count))
      program.require((kept + [count]).map { .init($0) }, atLeast: own.count)
      program.require(others.map { .init($0, -1) } + [.init(count)], atLeast: 0)
      return count
    }
    self.program = program
  }

  /// Why nothing was found.
  var failure: RevisionAnswer {
    let outcome = Solver.solve(
      SessionModel(planner.problem, for: .possibility).program, planner.effort)
    return outcome.isImpossible ? .impossible : .unknown
  }

  /// The plan with the fewest moves, and among these the fewest points.
  func fewestMoves() -> Found? {
    let fewest = solve(byMoves: true)
    guard let values = fewest.values, let moves = fewest.cost else { return nil }
    let best = solve(byMoves: false, movesAtMost: moves, from: values)
    return found(best.values ?? values, PlanProof(best), fewness: PlanProof(fewest))
  }

  /// The plan with the fewest points, and among these the fewest moves.
  func best() -> Found? {
    let best = solve(byMoves: false)
    guard let values = best.values, let points = best.cost else { return nil }
    let fewest = solve(byMoves: true, pointsAtMost: points, from: values)
    return found(fewest.values ?? values, PlanProof(best), fewness: PlanProof(fewest))
  }

  /// Plans that move more than the one and less than the other, each better than the one before.
  func between(_ fewest: Found, _ best: Found, count: Int) -> [Found] {
    var plans: [Found] = []
    var last = fewest
    for step in 1...max(count, 1) where count > 0 {
      let most = fewest.moves + (best.moves - fewest.moves) * step / (count + 1)
      guard most > last.moves, most < best.moves, !planner.effort.isInterrupted else { continue }
      let outcome = solve(byMoves: false, movesAtMost: most)
      guard let values = outcome.values, let points = outcome.cost, points < last.points,
        points > best.points
      else { continue }
      let tidy = solve(byMoves: true, pointsAtMost: points, from: values)
      last = found(tidy.values ?? values, PlanProof(outcome), fewness: PlanProof(tidy))
      plans.append(last)
    }
    return plans
  }

  private func solve(
    byMoves: Bool, movesAtMost: Int? = nil, pointsAtMost: Int? = nil, from start: [Int]? = nil
  ) -> Outcome {
    var program = program
    if let movesAtMost { program.require(counts.map { .init($0) }, atMost: movesAtMost) }
    if let pointsAtMost {
      program.require(costs.sorted { $0.key < $1.key }.map { .init($0, $1) }, atMost: pointsAtMost)
    }
    if byMoves {
      let counts = Set(counts)
      program.setCosts { counts.contains($0) ? 1 : 0 }
    }
    return Solver.solve(program, planner.effort, from: start)
  }

  private func found(_ values: [Int], _ proof: PlanProof, fewness: PlanProof) -> Found {
    let placements = model.placements(values)
    return Found(
      placements: placements, moves: MoveCount(from: former, to: placements).count,
      points: costs.reduce(0) { $0 + $1.value * values[$1.key] }, proof: proof, fewness: fewness)
  }

  /// The plans as an answer, each checked and compared with the former one.
  func answer(_ plans: [Found]) -> RevisionAnswer {
    let revisions = plans.compactMap { found -> Revision? in
      guard case .plan(let plan) = planner.checked(found.placements, found.proof) else {
        return nil
      }
      return Comparison(planner, former, plan).revision(found.fewness)
    }
    return revisions.isEmpty ? .unknown : .revisions(revisions)
  }
}
