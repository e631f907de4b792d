/// How the paragraphs of a style look; lengths are in twentieths of a point.
public struct ParagraphLook: Sendable, Hashable {
  /// How the lines of a paragraph stand.
  public enum Alignment: String, Sendable, Hashable, CaseIterable {
    /// Where the language begins to read.
    case start
    /// In the middle.
    case center
    /// Where the language stops reading.
    case end
    /// At both edges.
    case justified
  }

  /// The height of the letters.
  public var size = 200
  /// Whether the letters are bold.
  public var bold = false
  /// Whether the letters are italic, in scripts that have it.
  public var italic = false
  /// The space above.
  public var before = 0
  /// The space below.
  public var after = 0
  /// From one line to the next, at least.
  public var line = 240
  /// From the margin where the language begins to read.
  public var left = 0
  /// From the margin where it stops.
  public var right = 0
  /// How much further in the first line begins; less than nothing where it stands out.
  public var first = 0
  /// How the lines stand.
  public var align = Alignment.start

  /// Makes the look of plain text at the margin.
  public init() {}

  /// A look that differs in some ways.
  func with(_ change: (inout ParagraphLook) -> Void) -> ParagraphLook {
    var look = self
    change(&look)
    return look
  }
}
