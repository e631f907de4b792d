/// How Word files look: paper, margins, fonts and the look of every style.
///
/// Lengths are in twentieths of a point. What `Templates/word.yaml` does not name stays as it is here.
public struct WordSheet: Sendable, Hashable {
  /// The sizes of paper.
  public enum Paper: String, Sendable, Hashable, CaseIterable {
    /// 210 by 297 mm.
    case a4 = "A4"
    /// 8.5 by 11 inches.
    case letter = "Letter"

    /// Its width.
    var width: Int { self == .a4 ? 11_906 : 12_240 }
    /// Its height.
    var height: Int { self == .a4 ? 16_838 : 15_840 }
  }

  /// The distances from the edges of the paper.
  public struct Margins: Sendable, Hashable {
    /// From the upper edge to the text.
    public var top = 1_440
    /// From the lower edge to the text.
    public var bottom = 1_728
    /// From the left edge to the text.
    public var left = 1_033
    /// From the right edge to the text.
    public var right = 1_033
    /// From the upper edge to the head of the page.
    public var header = 432
    /// From the lower edge to the foot of the page.
    public var footer = 504
  }

  /// The font of a script.
  public struct Font: Sendable, Hashable {
    /// Its name.
    public var name: String
    /// The font where there is none of that name.
    public var otherwise: String
    /// How much larger its letters are than the size of a style says.
    public var larger: Int
    /// From one line to the next, in hundredths of what a style says.
    public var line: Int
  }

  /// The size of the paper.
  public var paper = Paper.a4
  /// The margins.
  public var margins = Margins()
  /// The font of Latin, Cyrillic and Greek letters.
  public var latin = Font(
    name: "Times New Roman", otherwise: "Liberation Serif", larger: 0, line: 100)
  /// The font of Chinese characters.
  public var chinese = Font(name: "SimSun", otherwise: "Noto Serif CJK SC", larger: 10, line: 125)
  /// The font of Arabic letters.
  public var arabic = Font(name: "Amiri", otherwise: "Traditional Arabic", larger: 40, line: 135)
  /// From the number of a paragraph to its text; tabs in the text stop at every step.
  public var step = 475
  /// From the number of a heading to its text.
  public var gap = 245
  /// The look of every style.
  public var looks: [StyleName: ParagraphLook] = WordSheet.looks

  /// Makes the sheet that the program has of itself.
  public init() {}

  /// The look of a style.
  func look(_ style: StyleName) -> ParagraphLook { looks[style] ?? ParagraphLook() }

  /// The width of the text from margin to margin.
  var width: Int { max(paper.width - margins.left - margins.right, 1_440) }
}
