package import Diagnostics

/// A block of a Markdown text and the place where it stands.
package struct MarkdownBlock: Sendable, Hashable {
  /// What it is and what it holds.
  package var content: Content
  /// Its first position in the text given.
  package var start: SourcePosition
  /// The position after it.
  package var end: SourcePosition

  /// The UTF-8 bytes of the text that it takes up.
  package var bytes: Range<Int> { start.offset..<max(start.offset, end.offset) }

  /// What a block can be.
  package indirect enum Content: Sendable, Hashable {
    /// A heading of level 1 to 6.
    case heading(level: Int, [MarkdownInline])
    /// A paragraph.
    case paragraph([MarkdownInline])
    /// A numbered list and the number printed at its first item.
    case orderedList(start: Int, tight: Bool, items: [MarkdownListItem])
    /// A list with bullets.
    case bulletList(tight: Bool, items: [MarkdownListItem])
    /// A table.
    case table(MarkdownTable)
    /// A quotation.
    case blockQuote([MarkdownBlock])
    /// A line across.
    case thematicBreak
    /// Preformatted text.
    case code(String)
  }
}

/// One item of a list.
package struct MarkdownListItem: Sendable, Hashable {
  /// What stands in it.
  package var blocks: [MarkdownBlock]
  /// Its first position.
  package var start: SourcePosition
  /// The position after it.
  package var end: SourcePosition

  /// The UTF-8 bytes of the text that it takes up.
  package var bytes: Range<Int> { start.offset..<max(start.offset, end.offset) }
}

/// A table, every row with as many cells as its header.
package struct MarkdownTable: Sendable, Hashable {
  /// How the cells of a column stand.
  package enum Alignment: Sendable, Hashable {
    /// As the language reads.
    case natural
    /// At the left.
    case left
    /// In the middle.
    case center
    /// At the right.
    case right
  }

  /// The cells of the header row.
  package var header: [[MarkdownInline]]
  /// The cells of the other rows.
  package var rows: [[[MarkdownInline]]]
  /// How each column stands.
  package var alignments: [Alignment]
}
