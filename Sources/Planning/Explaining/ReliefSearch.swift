/// Finds by how much the rules of a relief have to give, one after the other, the others being held.
struct ReliefSearch {
  private let planner: Planner
  private let checker: PlanChecker
  /// The rules that hold so far, those that gave among them with what they demand now.
  private var held: [PlanningRule]
  /// A plan that keeps what is held.
  private(set) var placements: [Placement]

  init(_ planner: Planner, _ held: [PlanningRule], _ placements: [Placement]) {
    self.planner = planner
    self.held = held
    self.placements = placements
    checker = PlanChecker(planner.problem)
  }

  /// The least by which a rule has to give; `nil` where it has to fall.
  mutating func easing(of rule: PlanningRule) -> Easing? {
    for easing in rule.demand.easings(in: planner.problem, beside: placements) {
      var eased = rule
      eased.demand = easing.demand
      guard isKept(easing.demand) || isFound(with: eased) else { continue }
      held.append(eased)
      return easing
    }
    return nil
  }

  /// Whether the plan that keeps the rest keeps a demand too; of meetings it does not tell.
  private func isKept(_ demand: Demand) -> Bool {
    let isPinned = held.contains { $0.demand.kind == .pin && $0.demand.number != nil }
    return !isPinned && checker.keeps(demand, placements)
  }

  private mutating func isFound(with rule: PlanningRule) -> Bool {
    let model = SessionModel(planner.problem, rules: held + [rule], for: .possibility)
    guard let values = Solver.solve(model.program, planner.effort).values else { return false }
    placements = model.placements(values)
    return true
  }
}
