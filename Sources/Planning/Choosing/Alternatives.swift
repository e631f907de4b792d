/// Other good plans beside the best, and why there are no more.
package struct Alternatives: Sendable, Hashable {
  /// Why no further plan was sought or found.
  package enum Ending: String, Sendable, Hashable, CaseIterable {
    /// Two were found.
    case complete
    /// No further one is within the allowance.
    case noneWithin = "none within the allowance"
    /// The problem is so large that only one plan is sought.
    case tooLarge = "too large"
    /// The nodes were used up.
    case nodeLimit = "node limit"
    /// It was asked to end.
    case interrupted
  }

  /// The plans.
  package var plans: [Alternative]
  /// Why there are no more.
  package var ending: Ending
}
