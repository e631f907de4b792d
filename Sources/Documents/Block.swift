/// A block of a document's text: what it says, where it can be pointed at, what stands behind it.
public struct Block: Sendable, Hashable {
  /// What a block can be.
  public enum Content: Sendable, Hashable {
    /// The heading of a section, or of a part of one.
    case heading(Heading)
    /// A paragraph, with its number where paragraphs are numbered.
    case paragraph(number: Int?, [Inline])
    /// A list of sub-paragraphs.
    case list(List)
    /// A table.
    case table(Table)
    /// A figure.
    case figure(CaptionedFigure)
    /// A quotation, by paragraphs.
    case quotation([[Inline]])
  }

  /// What it is called in addresses, such as `par-12` or `sec-II-B`; no other block has the same.
  public var id: String
  /// What it is and what it says.
  public var content: Content
  /// What stands behind it, in the order of its text.
  public var origins: [Origin]

  /// Makes a block.
  public init(id: String, _ content: Content, origins: [Origin] = []) {
    self.id = id
    self.content = content
    self.origins = origins
  }
}

/// The heading of a section.
public struct Heading: Sendable, Hashable {
  /// 1 for a section (I.), 2 for a part of it (A.), 3 for a heading without a number.
  public var level: Int
  /// Its place among its siblings, from 1; absent where headings of its level have no number.
  public var ordinal: Int?
  /// The number as printed, with its punctuation, such as `II.`; absent with the ordinal.
  public var mark: String?
  /// The text.
  public var text: [Inline]

  /// Makes a heading.
  public init(level: Int, ordinal: Int? = nil, mark: String? = nil, _ text: [Inline]) {
    self.level = level
    self.ordinal = ordinal
    self.mark = mark
    self.text = text
  }
}
