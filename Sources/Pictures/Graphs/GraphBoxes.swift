/// A graph as a layout sees it: boxes by their sizes, and which leads to which; no text.
///
/// The label of an edge is a box of its own, in the middle of two links, so that nothing covers it.
struct GraphBoxes: Sendable {
  /// The way from one box to another, by their numbers.
  struct Link: Sendable, Hashable {
    let from: Int
    let to: Int
    /// The edge of the graph that it belongs to.
    let edge: Int
    /// Whether the edge ends here, and not at its label.
    let isEnd: Bool
  }

  /// The text of each box: first the nodes, then the labels of edges.
  private(set) var texts: [[String]]
  /// The size of each box.
  private(set) var sizes: [(width: Int, height: Int)]
  private(set) var links: [Link] = []

  init(_ graph: FlowGraph) {
    texts = graph.nodes.map { node in
      node.lines.prefix(6).flatMap { WrappedText($0, width: 128, lines: 4).lines }
    }
    sizes = texts.map { lines in
      (max(GraphBoxes.width(of: lines) + 14, 40), max(lines.count, 1) * Drawing.lineHeight + 10)
    }
    let numbers = Dictionary(
      graph.nodes.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (index, edge) in graph.edges.enumerated() {
      guard let from = numbers[edge.from], let to = numbers[edge.to] else { continue }
      let label = WrappedText(edge.label ?? "", width: 90, lines: 3)
      if label.lines.isEmpty {
        links.append(Link(from: from, to: to, edge: index, isEnd: true))
      } else {
        links.append(Link(from: from, to: texts.count, edge: index, isEnd: false))
        links.append(Link(from: texts.count, to: to, edge: index, isEnd: true))
        texts.append(label.lines)
        sizes.append((label.width + 6, label.height + 2))
      }
    }
  }

  private static func width(of lines: [String]) -> Int { lines.map(TextWidth.of).max() ?? 0 }
}

/// Where the boxes of a graph stand and their links run, to the right and down.
struct GraphLayout: Sendable, Hashable {
  /// The middle of each box.
  var centers: [Point]
  /// The cubic curves of each link: where they begin, then three points for each.
  var curves: [[Point]]
}
