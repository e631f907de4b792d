/// Finds the longest phrase of a table that stands at a place, in time of its length.
///
/// A phrase is folded; `*` at the end of a word stands for any ending of at most eight letters.
final class Trie: Sendable {
  /// One step of a phrase: what may follow, and what the phrase means that ends here.
  struct Node: Sendable {
    /// The first edge, which mostly is the only one: what may follow, and the node after it, or -1.
    var scalar: UInt32 = 0
    var next: Int32 = -1
    /// The other edges of the node in the table of edges.
    var first: Int32 = 0
    var count: Int32 = 0
    /// The node after an ending of any letters, or -1.
    var star: Int32 = -1
    /// The value of the phrase that ends here, or -1.
    var accept: Int32 = -1
  }

  struct Edge: Sendable {
    let scalar: UInt32
    let target: Int32
  }

  /// The tables as the search reads them; good for as long as the trie lives.
  struct Table: @unchecked Sendable {
    let nodes: UnsafePointer<Node>
    let edges: UnsafePointer<Edge>
    let roots: UnsafePointer<Int32>
  }

  let table: Table
  private let nodes: Fixed<Node>
  private let edges: Fixed<Edge>
  private let roots: Fixed<Int32>

  convenience init(_ phrases: [(text: [UInt32], value: Int)]) {
    var draft = Draft()
    for (text, value) in phrases { draft.add(text, value) }
    self.init(draft)
  }

  init(_ draft: Draft) {
    var nodes = draft.nodes
    var edges: [Edge] = []
    edges.reserveCapacity(nodes.count)
    for index in nodes.indices {
      guard let first = draft.edges[index].first else { continue }
      nodes[index].scalar = first.scalar
      nodes[index].next = first.target
      nodes[index].first = Int32(edges.count)
      nodes[index].count = Int32(draft.edges[index].count - 1)
      edges += draft.edges[index].dropFirst()
    }
    var roots = [Int32](repeating: -1, count: 0x10000)
    for edge in draft.edges[0] where edge.scalar < 0x10000 {
      roots[Int(edge.scalar)] = edge.target
    }
    self.nodes = Fixed(nodes)
    self.edges = Fixed(edges)
    self.roots = Fixed(roots)
    table = Table(nodes: self.nodes.start, edges: self.edges.start, roots: self.roots.start)
  }

  /// The nodes of a table while phrases are added.
  struct Draft: Sendable {
    fileprivate var nodes = [Node()]
    fileprivate var edges: [[Edge]] = [[]]

    /// Adds a phrase; of two values of one phrase the first counts, unless the second is to.
    mutating func add(_ phrase: [UInt32], _ value: Int, replacing: Bool = false) {
      var node = 0
      for scalar in phrase {
        if scalar == 0x2A {
          if nodes[node].star < 0 { nodes[node].star = Int32(make()) }
          node = Int(nodes[node].star)
        } else if let edge = edges[node].first(where: { $0.scalar == scalar }) {
          node = Int(edge.target)
        } else {
          let next = make()
          edges[node].append(Edge(scalar: scalar, target: Int32(next)))
          node = next
        }
      }
      if node != 0, replacing || nodes[node].accept < 0 { nodes[node].accept = Int32(value) }
    }

    private mutating func make() -> Int {
      nodes.append(Node())
      edges.append([])
      return nodes.count - 1
    }
  }
}
