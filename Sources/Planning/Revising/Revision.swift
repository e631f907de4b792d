/// A plan for a changed problem, beside the former plan.
package struct Revision: Sendable, Hashable {
  /// The plan; what was adopted is marked so.
  package var plan: ProposedPlan
  /// How often something moved: is no longer where it was, or is also where it was not.
  package var moveCount: Int
  /// What is no longer where it was, in the order of the former plan.
  package var moves: [Move]
  /// Placements for which the former plan had none.
  package var added: [Placement]
  /// What stays at its session and changes its meetings or seats, in the order of the plan.
  package var shifts: [Shift]
  /// How sure it is that the moves cannot be fewer; without a search where they were not sought.
  package var fewness: PlanProof

  /// Whether everything stays where it was.
  package var movesNothing: Bool { moves.isEmpty && added.isEmpty && shifts.isEmpty }

  /// A discussion that is no longer where the former plan had it.
  package struct Move: Sendable, Hashable {
    /// Where it was, as superseded.
    package var former: Placement
    /// Where it is now; `nil` where it is not held.
    package var now: Placement?
    /// The rules that would not be kept if it had stayed, all else being as it is now.
    package var reasons: [PlanningRule]
  }

  /// A discussion that stays at its session, in other meetings or with seats offered to others.
  package struct Shift: Sendable, Hashable {
    /// The discussion.
    package var placement: Placement
    /// The first meeting, from 0, that it had and has now; `nil` where that stays, or was not known.
    package var meeting: Change<Int>?
    /// The groups to which seats were and are offered; `nil` where that stays, or was not known.
    package var seats: Change<[String]>?
  }

  /// What something was, and is now.
  package struct Change<Value: Sendable & Hashable>: Sendable, Hashable {
    /// What it was.
    package var from: Value
    /// What it is now.
    package var to: Value

    /// The change; `nil` where there is none, or the former value is not known.
    init?(from: Value?, to: Value) {
      guard let from, from != to else { return nil }
      self.from = from
      self.to = to
    }
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
