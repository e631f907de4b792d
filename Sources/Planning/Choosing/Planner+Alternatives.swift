extension Planner {
  /// How much worse than the best an alternative may be, in hundredths of what the best is worth.
  package static let allowance = 5

  /// Up to two plans within the allowance that differ from the best, and the second also from the first,
  /// in as many placements as possible; among as different ones, those that lose the fewest points.
  ///
  /// What a plan is worth is what could be lost in all, less what it loses.
  package func alternatives(to best: ProposedPlan) -> Alternatives {
    guard SessionModel(problem).program.columns.count <= Solver.largest else {
      return Alternatives(plans: [], ending: .tooLarge)
    }
    var others: [[Placement]] = [best.placements]
    var alternatives: [Alternative] = []
    let budget = best.cost.points + allowance(for: best)
    while alternatives.count < 2 {
      guard !effort.isInterrupted,
        let (placements, proof) = farthest(from: others, within: budget, best.proof.isProven),
        case .plan(let plan) = checked(placements, .taken(best))
      else {
        return Alternatives(
          plans: alternatives, ending: effort.isInterrupted ? .interrupted : .nodeLimit)
      }
      if others.contains(where: { Set($0) == Set(placements) }) {
        let ending: Alternatives.Ending = proof.isProven ? .noneWithin : .nodeLimit
        return Alternatives(
          plans: alternatives, ending: effort.isInterrupted ? .interrupted : ending)
      }
      let shared = Set(best.placements)
      alternatives.append(
        Alternative(
          plan: plan, differences: shared.subtracting(placements).count, difference: proof,
          favour: Favour(of: plan.cost, beside: best.cost, in: problem)))
      others.append(placements)
    }
    return Alternatives(plans: alternatives, ending: .complete)
  }

  /// The points that an alternative may lose more than the best.
  package func allowance(for best: ProposedPlan) -> Int {
    let wishes = problem.everyRule.reduce(0) { $0 + problem.weights[$1.strength] }
    let last = max(problem.sessions.count - 1, 0)
    let delays = problem.topics.reduce(0) { $0 + $1.urgency * $1.times * last }
    return max(wishes + delays - best.cost.points, 0) * Self.allowance / 100
  }

  /// A plan within a number of points that shares as little as possible with any of some.
  private func farthest(
    from others: [[Placement]], within budget: Int, _ isProven: Bool
  ) -> ([Placement], PlanProof)? {
    var model = SessionModel(problem)
    let isHard = model.program.columns.count > Self.hard && !isProven
    let effort = isHard ? effort.atRoot : effort.brief
    let objective = model.program.objective
    model.program.require(objective, atMost: budget)
    let most = others.map(\.count).max() ?? 0
    // The plan with which most is shared counts first, then all of them together.
    let worst = model.program.add("most", 0, most)
    var shared: [Int: Int] = [:]
    for other in others {
      let columns = other.compactMap(model.column)
      for column in columns { shared[column, default: 0] += 1 }
      model.program.require(
        columns.map { IntegerProgram.Term($0) } + [.init(worst, -1)], atMost: 0)
    }
    let costs = Dictionary(objective.map { ($0.column, $0.coefficient) }, uniquingKeysWith: +)
    let weight = most * others.count + 1
    model.program.setCosts { $0 == worst ? weight : shared[$0] ?? 0 }
    let apart = Solver.solve(model.program, effort)
    guard let values = apart.values, let cost = apart.cost else { return nil }
    if isHard { return (model.placements(values), PlanProof(apart)) }
    model.program.require(model.program.objective, atMost: cost)
    model.program.setCosts { costs[$0] ?? 0 }
    let kept = Solver.solve(model.program, effort, from: values)
    return (model.placements(kept.values ?? values), PlanProof(apart))
  }
}

extension PlanProof {
  /// What is known of a plan beside the best: the bound of the best holds for it too.
  static func taken(_ best: ProposedPlan) -> PlanProof {
    PlanProof(
      value: best.proof.value, bound: best.proof.bound, nodes: 0, ending: .notSearched)
  }
}
