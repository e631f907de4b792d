/// What followed from what: the lineage of a mandate, or the life of a recommendation.
package struct FlowGraph: Sendable {
  /// How a node or an edge stands out.
  package enum Emphasis: Sendable, Hashable {
    /// It does not.
    case plain
    /// It is what the figure is about.
    case strong
    /// It is not certain, such as a step that is only planned.
    case uncertain
  }

  /// An act, a session or a state.
  package struct Node: Sendable, Hashable {
    let id: String
    let lines: [String]
    let emphasis: Emphasis

    /// Makes a node; edges call it by its name, and its lines are what it says.
    package init(id: String, lines: [String], emphasis: Emphasis = .plain) {
      (self.id, self.lines, self.emphasis) = (id, lines, emphasis)
    }
  }

  /// What led from one node to another.
  package struct Edge: Sendable, Hashable {
    let from: String
    let to: String
    let label: String?
    let emphasis: Emphasis

    /// Makes an edge between two nodes by their names; one that names no node is left out.
    package init(from: String, to: String, label: String? = nil, emphasis: Emphasis = .plain) {
      (self.from, self.to, self.label, self.emphasis) = (from, to, label, emphasis)
    }
  }

  /// What stands above the columns of the table.
  package struct Words: Sendable, Hashable {
    let from: String
    let label: String
    let to: String

    /// Makes the words: above where edges begin, what they say, and where they end.
    package init(from: String, label: String, to: String) {
      (self.from, self.label, self.to) = (from, label, to)
    }
  }

  /// More nodes and edges than these are not laid out: the picture would have no place for a name.
  static let mostParts = 600

  let nodes: [Node]
  let edges: [Edge]
  let words: Words

  /// Makes a graph; of two nodes with one name the first counts.
  package init(nodes: [Node], edges: [Edge], words: Words) {
    var names: Set<String> = []
    self.nodes = nodes.filter { names.insert($0.id).inserted }
    self.edges = edges.filter { names.contains($0.from) && names.contains($0.to) }
    self.words = words
  }

  var isTooLarge: Bool { nodes.count + edges.count > FlowGraph.mostParts }

  /// The edges by the names of their nodes, then the nodes without an edge.
  var table: Figure.Table {
    let names = Dictionary(
      nodes.map { ($0.id, $0.lines.joined(separator: " \u{B7} ")) },
      uniquingKeysWith: { first, _ in first })
    let joined = Set(edges.flatMap { [$0.from, $0.to] })
    let rows = edges.map { [names[$0.from] ?? "", $0.label ?? "", names[$0.to] ?? ""] }
    let alone = nodes.filter { !joined.contains($0.id) }.map { [names[$0.id] ?? "", "", ""] }
    return Figure.Table(header: [words.from, words.label, words.to], rows: rows + alone)
  }
}
