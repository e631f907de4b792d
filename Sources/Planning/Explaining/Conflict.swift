/// Rules that cannot hold together, of which none can be left out without some plan being possible.
package struct Conflict: Sendable, Hashable {
  /// The rules, in the order of the problem.
  package var rules: [PlanningRule]
  /// Whether it is proven that they cannot hold together, and can without any one of them.
  package var isProven: Bool
  /// The least that would have to give, so that there is a plan; `nil` where none was found.
  package var relief: Relief?

  /// Makes a conflict.
  package init(rules: [PlanningRule], isProven: Bool, relief: Relief?) {
    self.rules = rules
    self.isProven = isProven
    self.relief = relief
  }
}

/// The least change that would help: as few rules as can be, and among as few, the softer ones.
package struct Relief: Sendable, Hashable {
  /// One rule that gives.
  package struct Change: Sendable, Hashable {
    /// The rule.
    package var rule: PlanningRule
    /// By how much it gives, all else being held; `nil` where it has to fall.
    package var easing: Easing?

    /// Makes a change.
    package init(rule: PlanningRule, easing: Easing?) {
      self.rule = rule
      self.easing = easing
    }
  }

  /// The rules that give, in the order of the problem.
  package var changes: [Change]
  /// A plan that is possible with these changes.
  package var placements: [Placement]
  /// How sure it is that nothing less would do.
  package var proof: PlanProof

  /// Makes a relief.
  package init(changes: [Change], placements: [Placement], proof: PlanProof) {
    self.changes = changes
    self.placements = placements
    self.proof = proof
  }
}

/// What came of asking why there is no plan.
package enum ConflictAnswer: Sendable, Hashable {
  /// There is a plan.
  case possible
  /// There is none, and this is why.
  case conflict(Conflict)
  /// The search ended before it was known.
  case unknown
  /// The problem does not make sense.
  case faults([PlanningFault])
}
