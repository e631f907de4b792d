extension FlowGraph {
  /// The figures of all graphs of a build, laid out in one run.
  ///
  /// - Parameters:
  ///   - graphs: each graph under the head of its figure.
  ///   - layOut: gives the input to Graphviz's program (`Dot.program` with `Dot.arguments`) and returns
  ///     what it printed, or `nil` where it is absent or failed; it is not called where nothing is to be
  ///     laid out.
  /// - Returns: one figure a graph, in order; one without a layout has its table alone.
  package static func figures(
    _ graphs: [(graph: FlowGraph, head: Figure.Head)], layOut: ([UInt8]) -> [UInt8]?
  ) -> [Figure] {
    let boxes = graphs.map {
      $0.graph.isTooLarge ? GraphBoxes(FlowGraph.empty) : GraphBoxes($0.graph)
    }
    let drawn = boxes.filter { !$0.sizes.isEmpty }
    let output = drawn.isEmpty ? nil : layOut(Dot.input(drawn))
    var layouts = Dot.layouts(of: drawn, from: output ?? [])[...]
    return zip(graphs, boxes).map { entry, boxes in
      let (graph, head) = entry
      if graph.isTooLarge { return Figure(head, graph.table, absence: .tooLarge) }
      if graph.nodes.isEmpty { return Figure(head, graph.table, absence: .nothing) }
      guard let layout = layouts.popFirst() ?? nil else {
        return Figure(head, graph.table, absence: .noLayout)
      }
      return Figure(head, graph.table, GraphPlan(graph, boxes, layout).drawing())
    }
  }

  private static let empty = FlowGraph(
    nodes: [], edges: [], words: Words(from: "", label: "", to: ""))
}
