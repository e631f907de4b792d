/// What it costs to give up a rule, where no plan keeps them all.
///
/// Giving up fewer rules comes first; among as few, what a planner can change alone comes before what
/// somebody else has to agree to. Each meeting or document above a limit counts as well.
enum RepairCosts {
  /// The cost of giving up a rule.
  static func cost(of rule: PlanningRule) -> Int {
    rule.strength == .must ? 100 + (byKind[rule.demand.kind] ?? 5) : 0
  }

  /// The cost of each meeting or document by which a limit is passed.
  static let unit = 10

  private static let byKind: [DemandKind: Int] = [
    .pin: 1, .exclude: 1, .practitioners: 2, .apart: 2, .together: 2, .spacing: 2,
    .backToBack: 3, .awayFrom: 3, .earliest: 3, .latest: 3, .after: 4, .discussions: 5,
    .documents: 6, .meetings: 8, .standing: 40, .consider: 9, .programme: 9,
  ]
}
