/// What a plan loses, in points.
package struct PlanCost: Sendable, Hashable {
  /// The points of the wishes that it does not keep.
  package var wishes: Int
  /// The points that discussions lose by waiting.
  package var delay: Int
  /// The rules that it does not keep, by their ids in the order of the problem.
  package var broken: [String]

  /// Makes a cost.
  package init(wishes: Int, delay: Int, broken: [String]) {
    self.wishes = wishes
    self.delay = delay
    self.broken = broken
  }

  /// All points that are lost.
  package var points: Int { wishes + delay }
}

/// How sure it is that no plan is better by the measure by which one was sought.
package struct PlanProof: Sendable, Hashable {
  /// Why the search ended.
  package enum Ending: String, Sendable, Hashable {
    /// It is proven that nothing is better.
    case proven
    /// The nodes were used up.
    case nodeLimit = "node limit"
    /// It was asked to end.
    case interrupted
    /// Nothing was searched, as where a plan was only taken over.
    case notSearched = "not searched"
  }

  /// What the plan reaches.
  package var value: Int
  /// What no plan can better.
  package var bound: Int
  /// The nodes that were searched.
  package var nodes: Int
  /// Why the search ended.
  package var ending: Ending

  /// Makes a proof.
  package init(value: Int, bound: Int, nodes: Int, ending: Ending) {
    self.value = value
    self.bound = bound
    self.nodes = nodes
    self.ending = ending
  }

  /// Nothing is known.
  static let none = PlanProof(value: 0, bound: 0, nodes: 0, ending: .notSearched)

  /// Whether nothing can be better.
  package var isProven: Bool { value == bound }
  /// How many points a better plan could at most gain.
  package var gap: Int { abs(value - bound) }
}

extension PlanProof {
  init(_ outcome: Outcome) {
    let value = outcome.cost ?? 0
    let bound = min(outcome.bound, value)
    let ending: Ending =
      switch outcome.ending {
      case .complete: .proven
      case .nodeLimit: bound == value ? .proven : .nodeLimit
      case .interrupted: bound == value ? .proven : .interrupted
      }
    self.init(value: value, bound: bound, nodes: outcome.nodes, ending: ending)
  }
}
