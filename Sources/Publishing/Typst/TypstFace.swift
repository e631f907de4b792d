public import Records

/// The letters in which a language is set.
public struct TypstFace: Sendable {
  /// The families, in the order in which they are looked through for a letter.
  public let families: [String]
  /// The size of the letters and the space between lines, as Typst writes them.
  let measures: StaticString
  /// The size of the letters in tenths of a point.
  let size: Int
  /// The space between the lines of the masthead.
  let gap: StaticString

  /// The letters of a language: Arabic ones are small for their size, Chinese ones need air.
  public static func of(_ language: Language) -> TypstFace {
    switch language {
    case .ar: TypstFace(families: ["Amiri"], measures: "12pt, 0.75em", size: 120, gap: "9pt")
    case .zh:
      TypstFace(
        families: ["Liberation Serif", "Noto Serif CJK SC"], measures: "10.5pt, 0.9em", size: 105,
        gap: "7pt")
    default:
      TypstFace(families: ["Liberation Serif"], measures: "10pt, 0.56em", size: 100, gap: "5pt")
    }
  }
}

extension TypstPage {
  mutating func write(_ face: TypstFace) {
    out.raw("(")
    for family in face.families {
      out.literal(family)
      out.raw(", ")
    }
    out.raw("), ")
    out.raw(face.measures)
  }
}
