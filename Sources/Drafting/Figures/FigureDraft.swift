package import Documents
package import Pictures

/// A figure that is ready but for the layout of its graph, with the table behind it.
package struct FigureDraft: Sendable {
  /// What there is of the picture.
  package enum Picture: Sendable {
    /// All of it.
    case drawn(Figure)
    /// A graph that is still to be laid out, under the head of its figure.
    case graph(FlowGraph, Figure.Head)
  }

  let picture: Picture
  let table: Table

  /// The figures of several groups, all their graphs laid out in one run.
  ///
  /// - Parameters:
  ///   - groups: the drafts, in any grouping.
  ///   - layOut: as `FlowGraph.figures` asks for it; called once, or not at all.
  /// - Returns: the figures in the same groups.
  package static func finished(
    _ groups: [[FigureDraft]], layOut: ([UInt8]) -> [UInt8]?
  ) -> [[CaptionedFigure]] {
    let graphs = groups.joined().compactMap { draft -> (graph: FlowGraph, head: Figure.Head)? in
      if case .graph(let graph, let head) = draft.picture { (graph, head) } else { nil }
    }
    var laidOut = FlowGraph.figures(graphs, layOut: layOut)[...]
    return groups.map { group in
      group.compactMap { draft in
        switch draft.picture {
        case .drawn(let figure): CaptionedFigure(figure, table: draft.table)
        case .graph: laidOut.popFirst().map { CaptionedFigure($0, table: draft.table) }
        }
      }
    }
  }
}
