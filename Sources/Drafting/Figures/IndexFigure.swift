import Answers

/// What a figure at the head of an index shows, before it is told in a language.
protocol IndexFigure: Sendable {
  /// The figure in the language of a desk.
  func draft(_ desk: FigureDesk) -> FigureDraft
}

/// The figures of an index, as many as its first page has room for.
struct IndexFigures: Sendable {
  /// More figures than these have no room.
  static let most = 12

  /// By the name of an index, how its figures are made from what is in view, each when it is asked for.
  private static let makers: [String: @Sendable (RecordView) -> [any Sequence<any IndexFigure>]] = [
    "chronology": { [[ChronologyFigure($0)].compactMap(\.self)] },
    "provisions": { [MatrixFigure.all(by: .provision, $0)] },
    "topics": { [MatrixFigure.all(by: .topic, $0)] },
    "acts": { [LineageFigure.all($0)] },
    "recommendations": { [[StatesFigure($0)].compactMap(\.self), LivesFigure.all($0)] },
    "bodies": { [[BodiesFigure($0)].compactMap(\.self)] },
  ]

  /// The names of the indexes that have figures.
  static var indexes: [String] { makers.keys.sorted() }

  /// The figures, in order.
  let figures: [any IndexFigure]
  /// Whether there are more.
  let isCut: Bool

  /// The figures of an index; none where it has none, or where there is nothing to show.
  init(ofIndex name: String, _ view: RecordView) {
    var figures: [any IndexFigure] = []
    for some in IndexFigures.makers[name]?(view) ?? [] {
      for figure in some {
        figures.append(figure)
        if figures.count > IndexFigures.most { break }
      }
    }
    isCut = figures.count > IndexFigures.most
    self.figures = Array(figures.prefix(IndexFigures.most))
  }
}
