/// One rule of a workplan: what it demands, how firmly, and who says so.
package struct PlanningRule: Sendable, Hashable {
  /// By which it is named in every explanation.
  package var identity: RuleIdentity
  /// How firmly it is meant.
  package var strength: Strength
  /// What it demands.
  package var demand: Demand

  /// Makes a rule.
  package init(_ identity: RuleIdentity, _ strength: Strength = .must, _ demand: Demand) {
    self.identity = identity
    self.strength = strength
    self.demand = demand
  }

  /// What it is known by.
  package var id: String { identity.id }
}
