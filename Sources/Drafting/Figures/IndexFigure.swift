import Answers

/// What a figure at the head of an index shows, before it is told in a language.
protocol IndexFigure: Sendable {
  /// The figure in the language of a desk.
  func draft(_ desk: FigureDesk) -> FigureDraft
}

/// The figures of the indexes: by the name of an index, how they are made from what is in view.
enum IndexFigures {
  private static let makers: [String: @Sendable (RecordView) -> [any IndexFigure]] = [
    "chronology": { [ChronologyFigure($0)].compactMap(\.self) },
    "provisions": { MatrixFigure.all(by: .provision, $0) },
    "topics": { MatrixFigure.all(by: .topic, $0) },
    "acts": LineageFigure.all,
    "recommendations": { view in
      [StatesFigure(view)].compactMap(\.self) + LivesFigure.all(view)
    },
    "bodies": { [BodiesFigure($0)].compactMap(\.self) },
  ]

  /// The names of the indexes that have figures.
  static var indexes: [String] { makers.keys.sorted() }

  /// The figures of an index, in order; none where it has none, or where there is nothing to show.
  static func all(ofIndex name: String, _ view: RecordView) -> [any IndexFigure] {
    makers[name]?(view) ?? []
  }
}
