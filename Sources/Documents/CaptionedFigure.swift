public import Pictures

/// A figure in a document's text, with its caption and the table behind it.
public struct CaptionedFigure: Sendable, Hashable {
  /// What the figure shows; where none is given, its title.
  public var caption: [Inline]
  /// The picture and its text alternative.
  public var figure: Figure
  /// The table behind the picture, without a caption of its own; its cells can cite records.
  public var table: Table

  /// Makes a figure; the table is that of the picture unless another is given.
  public init(_ figure: Figure, caption: [Inline] = [], table: Table? = nil) {
    self.caption = caption.isEmpty ? [.text(figure.title)] : caption
    self.figure = figure
    self.table =
      table
      ?? Table(
        header: figure.table.header.map { [.text($0)] },
        rows: figure.table.rows.map { row in row.map { [.text($0)] } })
  }

  /// The caption and the cells, in order.
  public var texts: [[Inline]] { [caption] + table.texts }
}
