/// What a search ended with.
struct Outcome: Sendable, Hashable {
  /// How a search ends.
  enum Ending: Sendable, Hashable {
    /// Everything was searched.
    case complete
    /// The nodes were used up.
    case nodeLimit
    /// It was asked to end.
    case interrupted
  }

  /// The best values that were found; `nil` where there are none.
  var values: [Int]?
  /// The cost of these values.
  var cost: Int?
  /// No values cost less than this.
  var bound: Int
  /// The nodes that were searched.
  var nodes: Int
  /// How it ended.
  var ending: Ending

  /// Whether it is certain that there are no values.
  var isImpossible: Bool { values == nil && ending == .complete }

  static let impossible = Outcome(values: nil, cost: nil, bound: 0, nodes: 0, ending: .complete)
}
