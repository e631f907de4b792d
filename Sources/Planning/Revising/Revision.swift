/// A plan for a changed problem, beside the former plan.
package struct Revision: Sendable, Hashable {
  /// The plan; what was adopted is marked so.
  package var plan: ProposedPlan
  /// What moved, in the order of the former plan.
  package var moves: [Move]
  /// Placements for which the former plan had none.
  package var added: [Placement]
  /// How sure it is that the moves cannot be fewer; without a search where they were not sought.
  package var fewness: PlanProof

  /// A discussion that is no longer where the former plan had it.
  package struct Move: Sendable, Hashable {
    /// Where it was, as superseded.
    package var former: Placement
    /// Where it is now; `nil` where it is not held.
    package var now: Placement?
    /// The rules that would not be kept if it had stayed, all else being as it is now.
    package var reasons: [PlanningRule]
  }
}

/// Plans for a changed problem: from the fewest moves to the fewest points.
package enum RevisionAnswer: Sendable, Hashable {
  /// Plans of which each moves more and loses less than the one before.
  case revisions([Revision])
  /// Nothing can keep all that must be; `Planner.conflict` of the problem with what is adopted says why.
  case impossible
  /// The search ended before any plan was found.
  case unknown
  /// The problem does not make sense.
  case faults([PlanningFault])
}
