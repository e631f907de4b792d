/// Finds the longest phrase of a table that stands at a place, in time of its length.
///
/// A phrase is folded; `*` at the end of a word stands for any ending of at most eight letters.
final class Trie: Sendable {
  /// One step of a phrase.
  ///
  /// The node after its first edge, which mostly is the only one, stands next to it.
  struct Node: Sendable {
    /// What may follow; 0 where nothing does.
    var scalar: UInt32 = 0
    /// What else is known of the node, in a table of its own; -1 where nothing is.
    var more: Int32 = -1
  }

  /// What only some nodes have.
  struct More: Sendable {
    /// The value of the phrase that ends here, or -1.
    var accept: Int32 = -1
    /// The node after an ending of any letters, or -1.
    var star: Int32 = -1
    /// Where the other edges of the node begin in the table of edges, and the bits of a scalar that
    /// tell its slot there; -1 where the node has none.
    var first: Int32 = 0
    var mask: Int32 = -1
  }

  /// A step to another node; a slot without one has the scalar 0.
  struct Edge: Sendable {
    var scalar: UInt32 = 0
    var target: Int32 = -1
  }

  /// The tables as the search reads them; good for as long as the trie lives.
  struct Table: @unchecked Sendable {
    let nodes: UnsafePointer<Node>
    let more: UnsafePointer<More>
    let edges: UnsafePointer<Edge>
    let roots: UnsafePointer<Int32>
  }

  let table: Table
  private let nodes: Fixed<Node>
  private let more: Fixed<More>
  private let edges: Fixed<Edge>
  private let roots: Fixed<Int32>

  convenience init(_ phrases: [(text: [UInt32], value: Int)]) {
    var draft = Draft()
    for (text, value) in phrases { draft.add(text, value) }
    self.init(draft)
  }

  init(_ draft: Draft) {
    let places = draft.places
    var nodes = [Node](repeating: Node(), count: places.count)
    var more: [More] = []
    var edges: [Edge] = []
    for (index, node) in draft.nodes.enumerated() {
      let place = Int(places[index])
      nodes[place].scalar = node.edges.first?.scalar ?? 0
      guard node.accept >= 0 || node.star >= 0 || node.edges.count > 1 else { continue }
      nodes[place].more = Int32(more.count)
      let slots = Trie.slots(
        node.edges.dropFirst().map { Edge(scalar: $0.scalar, target: places[Int($0.target)]) })
      more.append(
        More(
          accept: node.accept, star: node.star < 0 ? -1 : places[Int(node.star)],
          first: Int32(edges.count), mask: Int32(slots.count - 1)))
      edges += slots
    }
    var roots = [Int32](repeating: -1, count: 0x10000)
    for edge in draft.nodes[0].edges where edge.scalar < 0x10000 {
      roots[Int(edge.scalar)] = places[Int(edge.target)]
    }
    self.nodes = Fixed(nodes)
    self.more = Fixed(more)
    self.edges = Fixed(edges)
    self.roots = Fixed(roots)
    table = Table(
      nodes: self.nodes.start, more: self.more.start, edges: self.edges.start,
      roots: self.roots.start)
  }

  /// Edges in the slots that the last bits of their scalars tell, or the next ones that are free.
  private static func slots(_ edges: [Edge]) -> [Edge] {
    guard !edges.isEmpty else { return [] }
    var size = 2
    while size < 2 * edges.count { size *= 2 }
    var slots = [Edge](repeating: Edge(), count: size)
    for edge in edges {
      var slot = Int(edge.scalar) & (size - 1)
      while slots[slot].scalar != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = edge
    }
    return slots
  }

  /// The nodes of a table while phrases are added.
  struct Draft: Sendable {
    struct Node: Sendable {
      var edges: [Edge] = []
      var star: Int32 = -1
      var accept: Int32 = -1
    }

    fileprivate var nodes = [Node()]

    /// Adds a phrase; of two values of one phrase the first counts, unless the second is to.
    mutating func add(_ phrase: [UInt32], _ value: Int, replacing: Bool = false) {
      var node = 0
      for scalar in phrase {
        if scalar == 0x2A {
          if nodes[node].star < 0 { nodes[node].star = Int32(make()) }
          node = Int(nodes[node].star)
        } else if let edge = nodes[node].edges.first(where: { $0.scalar == scalar }) {
          node = Int(edge.target)
        } else {
          let next = make()
          nodes[node].edges.append(Edge(scalar: scalar, target: Int32(next)))
          node = next
        }
      }
      if node != 0, replacing || nodes[node].accept < 0 { nodes[node].accept = Int32(value) }
    }

    private mutating func make() -> Int {
      nodes.append(Node())
      return nodes.count - 1
    }

    /// Where each node stands when the node after a first edge stands next to it.
    fileprivate var places: [Int32] {
      var places = [Int32](repeating: -1, count: nodes.count)
      var next: Int32 = 0
      var waiting = [0]
      while var node = waiting.popLast() {
        while true {
          places[node] = next
          next += 1
          let others = nodes[node].edges.dropFirst().map { Int($0.target) }
          waiting += others + (nodes[node].star < 0 ? [] : [Int(nodes[node].star)])
          guard let first = nodes[node].edges.first else { break }
          node = Int(first.target)
        }
      }
      return places
    }
  }
}
