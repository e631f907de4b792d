import Synchronization

/// How far a search for a plan may go; it is bounded by its steps, never by the clock.
package struct Effort: Sendable {
  /// The nodes of the search tree after which one search ends; by its size where none are given.
  package var nodes: Int?
  /// By which a search is ended from outside.
  package var interruption: Interruption?

  /// Makes a bound.
  package init(nodes: Int? = nil, interruption: Interruption? = nil) {
    self.nodes = nodes
    self.interruption = interruption
  }

  /// The nodes for a program: the larger it is, the longer each takes, and the fewer there are.
  func nodes(for program: IntegerProgram) -> Int {
    nodes ?? max(Self.nodesOfColumns / max(program.columns.count, 1), 100)
  }

  private static let nodesOfColumns = 3_000_000

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
