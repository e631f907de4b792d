/// The search for plans between the fewest moves and the fewest points.
///
/// One measure is sought first; then it is held, and the other is sought.
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
  private let costs: [Int: Int]
  /// The columns of former placements that can still be.
  private let kept: [Int]

  init(_ planner: Planner, _ former: [Placement]) {
    self.planner = planner
    let topics = Set(planner.problem.topics.map(\.key))
    self.former = former.filter { $0.state != .superseded && topics.contains($0.topic) }
    let model = SessionModel(planner.problem)
    self.model = model
    costs = Dictionary(
      model.program.objective.map { ($0.column, $0.coefficient) }, uniquingKeysWith: +)
    kept = self.former.compactMap(model.column)
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
    guard let values = fewest.values else { return nil }
    let moves = moves(values)
    let best = solve(byMoves: false, movesAtMost: moves, from: values)
    return found(best.values ?? values, PlanProof(best), fewness: PlanProof(counting(fewest)))
  }

  /// The plan with the fewest points, and among these the fewest moves.
  func best() -> Found? {
    let best = solve(byMoves: false)
    guard let values = best.values, let points = best.cost else { return nil }
    let fewest = solve(byMoves: true, pointsAtMost: points, from: values)
    return found(
      fewest.values ?? values, PlanProof(best), fewness: PlanProof(counting(fewest)))
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
      last = found(
        tidy.values ?? values, PlanProof(outcome), fewness: PlanProof(counting(tidy)))
      plans.append(last)
    }
    return plans
  }

  private func solve(
    byMoves: Bool, movesAtMost: Int? = nil, pointsAtMost: Int? = nil, from start: [Int]? = nil
  ) -> Outcome {
    var program = model.program
    if let movesAtMost {
      program.require(kept.map { .init($0) }, atLeast: former.count - movesAtMost)
    }
    if let pointsAtMost {
      program.require(costs.sorted { $0.key < $1.key }.map { .init($0, $1) }, atMost: pointsAtMost)
    }
    if byMoves {
      let kept = Set(kept)
      program.setCosts { kept.contains($0) ? -1 : 0 }
    }
    return Solver.solve(program, planner.effort, from: start)
  }

  /// An outcome by moves, which counts what stays as negative, as one that counts what moves.
  private func counting(_ outcome: Outcome) -> Outcome {
    var outcome = outcome
    outcome.cost = outcome.cost.map { $0 + former.count }
    outcome.bound += former.count
    return outcome
  }

  private func moves(_ values: [Int]) -> Int { former.count - kept.count { values[$0] == 1 } }

  private func found(_ values: [Int], _ proof: PlanProof, fewness: PlanProof) -> Found {
    Found(
      placements: model.placements(values), moves: moves(values),
      points: costs.reduce(0) { $0 + $1.value * values[$1.key] }, proof: proof, fewness: fewness)
  }

  /// The plans as an answer, each checked and compared with the former one.
  func answer(_ plans: [Found]) -> RevisionAnswer {
    let revisions = plans.compactMap { found -> Revision? in
      let states = found.placements.map { placement in
        let wasAdopted = former.contains { $0.isSamePlace(as: placement) && $0.state == .adopted }
        return Placement(placement.topic, at: placement.session, wasAdopted ? .adopted : .proposed)
      }
      guard case .plan(let plan) = planner.checked(states, found.proof) else { return nil }
      return Comparison(planner, former, plan).revision(found.fewness)
    }
    return revisions.isEmpty ? .unknown : .revisions(revisions)
  }
}
