import Answers
import Diagnostics
package import Documents
import Records

/// A paper whose figures are known and yet to be drawn, so that the graphs of many are laid out at once.
package struct FiguredPaper: Sendable {
  private var document: DocumentTree
  /// The figures with the addresses of the blocks in whose place they come, in order.
  private var figures: [(id: String, draft: FigureDraft)] = []
  /// How each figure is asked for in a text, by the address of the block in whose place it comes.
  package private(set) var requests: [String: String] = [:]

  /// Makes the figures that a text asks for; one with nothing to show is left out and reported.
  init(
    _ document: DocumentTree, _ asked: [String: FigureRequest], _ desk: FigureDesk,
    _ problems: inout [Diagnostic]
  ) {
    self.document = document
    for block in document.blocks {
      guard let request = asked[block.id] else { continue }
      if let figure = request.figure(desk.view) {
        figures.append((block.id, figure.draft(desk)))
        requests[block.id] = request.address
      } else {
        self.document.blocks.removeAll { $0.id == block.id }
        problems.append(
          Diagnostic(
            .emptyFigure, at: block.place,
            "the figure \"\(request.name)\" has nothing to show and is left out"))
      }
    }
  }

  /// Whether it has a graph that is to be laid out.
  package var hasGraphs: Bool {
    figures.contains { if case .graph = $0.draft.picture { true } else { false } }
  }

  /// The records that the tables of the figures cite.
  var citations: [Key] {
    figures.flatMap { $0.draft.table.texts }.flatMap(\.cited)
  }

  /// The paper with the list of the records that it cites.
  func with(_ references: [CitedRecord]) -> FiguredPaper {
    var paper = self
    paper.document.references = references
    return paper
  }

  /// The papers with their figures drawn, all graphs laid out in one run by `layOut`, which takes and gives
  /// what `FlowGraph.figures` asks for.
  package static func finished(
    _ papers: [FiguredPaper], layOut: ([UInt8]) -> [UInt8]?
  ) -> [DocumentTree] {
    let drawn = FigureDraft.finished(papers.map { $0.figures.map(\.draft) }, layOut: layOut)
    return zip(papers, drawn).map { paper, drawn in
      var document = paper.document
      for (figure, drawn) in zip(paper.figures, drawn) {
        guard let index = document.blocks.firstIndex(where: { $0.id == figure.id }) else {
          continue
        }
        document.blocks[index].content = .figure(drawn)
      }
      return document
    }
  }
}

extension Block {
  /// Where a person wrote what it says, by the first origin that knows.
  fileprivate var place: SourceRange? {
    for origin in origins {
      switch origin {
      case .prose(let file, let line), .wording(let file, let line):
        return SourceRange(file: file, start: SourcePosition(line: line, column: 1))
      case .record: continue
      }
    }
    return nil
  }
}

extension [Inline] {
  /// The records cited, in order.
  fileprivate var cited: [Key] {
    flatMap { inline -> [Key] in
      switch inline {
      case .citation(let key, _, let inner): [key] + inner.cited
      case .emphasis(let inner), .strong(let inner), .link(_, let inner), .localized(let inner, _):
        inner.cited
      case .text, .lineBreak, .footnoteMark, .entry: []
      }
    }
  }
}
