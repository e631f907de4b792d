import Synchronization

/// How far a search for a plan may go; it is bounded by its steps, never by the clock.
package struct Effort: Sendable {
  /// The nodes of the search tree after which one search ends; by its size where none are given.
  package var nodes: Int?
  /// By which a search is ended from outside.
  package var interruption: Interruption?

  /// Is told what is being looked for.
  package var listener: (@Sendable (Pursuit) -> Void)?
  /// The steps of the solver, each times the rows of the program, after which one search ends.
  var steps = 300_000_000

  /// What is being looked for.
  package enum Pursuit: Sendable, Hashable {
    /// The best plan.
    case best
    /// Two others within the allowance.
    case alternatives
    /// What each placement of the best rests on, and the next best.
    case reasons
    /// What stands in the way of any plan.
    case conflict
    /// What would follow from a question.
    case consequence
    /// Plans beside a former one.
    case revisions
  }

  /// Makes a bound.
  package init(
    nodes: Int? = nil, interruption: Interruption? = nil,
    listener: (@Sendable (Pursuit) -> Void)? = nil
  ) {
    self.nodes = nodes
    self.interruption = interruption
    self.listener = listener
  }

  /// A bound for one of many searches, which together are not to take much longer than one.
  var brief: Effort {
    var brief = self
    brief.steps /= 4
    return brief
  }

  /// A bound that ends a search at the root of its tree.
  var atRoot: Effort {
    var root = self
    root.nodes = 1
    return root
  }

  /// The nodes for a program: the larger it is, the longer each takes, and the fewer there are.
  func nodes(for program: IntegerProgram) -> Int {
    nodes ?? max(Self.nodesOfColumns / max(program.columns.count, 1), 100)
  }

  private static let nodesOfColumns = 3_000_000

  /// The nodes after which a search is weighed: whether the next so many would take too many steps.
  static let trial = 20

  /// Whether the search has been asked to end.
  var isInterrupted: Bool { interruption?.isRequested ?? false }
}

/// A flag by which another thread, or a signal, ends a search; what was found until then is given.
package final class Interruption: Sendable {
  private let requested = Atomic<Bool>(false)

  /// Makes a flag that is not set.
  package init() {}

  /// Whether it is set.
  package var isRequested: Bool { requested.load(ordering: .relaxed) }

  /// Sets it; safe in the handler of a signal.
  package func request() { requested.store(true, ordering: .relaxed) }
}
