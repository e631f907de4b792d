import Records

extension Pinpoint.Unit {
  /// How far inside a document it lies, by which the outer of two is known.
  var depth: Int {
    switch self {
    case .annex: 0
    case .appendix: 1
    case .part: 2
    case .chapter: 3
    case .section: 4
    case .page: 5
    case .paragraph, .operativeParagraph, .preambularParagraph: 6
    case .subparagraph: 7
    case .footnote: 8
    }
  }

  /// Whether it is counted in Roman numerals and capitals, as the parts of an outline are.
  var isOutline: Bool {
    switch self {
    case .part, .chapter, .section, .annex, .appendix: true
    default: false
    }
  }
}
