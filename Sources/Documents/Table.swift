/// A table with a header row; every row has as many cells as the header.
public struct Table: Sendable, Hashable {
  /// How the cells of a column stand.
  public enum Alignment: String, Sendable, Hashable {
    /// Where the language begins to read.
    case start
    /// In the middle.
    case center
    /// Where the language stops reading.
    case end
  }

  /// What the table shows.
  public var caption: [Inline]
  /// The cells of the header row.
  public var header: [[Inline]]
  /// The cells of the other rows.
  public var rows: [[[Inline]]]
  /// How each column stands; a column beyond them stands at the start.
  public var alignments: [Alignment]

  /// Makes a table.
  public init(
    caption: [Inline] = [], header: [[Inline]], rows: [[[Inline]]], alignments: [Alignment] = []
  ) {
    self.caption = caption
    self.header = header
    self.rows = rows
    self.alignments = alignments
  }

  /// How the cells of a column stand, the first column being 0.
  public func alignment(ofColumn column: Int) -> Alignment {
    column < alignments.count ? alignments[column] : .start
  }

  /// The caption and the cells, in order.
  public var texts: [[Inline]] { [caption] + header + rows.flatMap(\.self) }
}
