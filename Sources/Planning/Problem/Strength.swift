/// How firmly a rule is meant.
package enum Strength: String, Sendable, Hashable, CaseIterable {
  /// A plan that breaks it is no plan.
  case must
  /// It gives way only where something firm, or more of the same, stands against it.
  case strongly
  /// It is kept where nothing else is lost.
  case ifPossible = "if possible"
}

/// What a wish is worth, in points; a plan is the better, the fewer points it loses.
package struct WishWeights: Sendable, Hashable {
  /// The points of what is strongly wished.
  package var strongly: Int
  /// The points of what is wished if possible.
  package var ifPossible: Int

  /// Makes weights; ten weaker wishes weigh as much as a strong one unless said otherwise.
  package init(strongly: Int = 100, ifPossible: Int = 10) {
    self.strongly = strongly
    self.ifPossible = ifPossible
  }

  /// The points that a broken rule of a strength costs; nothing for what must be, which is never broken.
  package subscript(strength: Strength) -> Int {
    switch strength {
    case .must: 0
    case .strongly: strongly
    case .ifPossible: ifPossible
    }
  }
}
