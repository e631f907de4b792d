import Records

/// The words with which a language prints citations that set the noun before its number.
///
/// All such languages print by this one table; Chinese, whose nouns follow, does not.
struct CitationWords: Sendable {
  /// A noun in the forms that printing needs.
  struct Noun: Sendable {
    let one: String
    let two: String
    let many: String
    /// One of it as what something lies within: `de l’article`, `статьи`.
    let within: String
    /// What closes it after the number: `du règlement intérieur`.
    let after: String
    let gender: Ordinals.Gender

    init(
      _ one: String, _ many: String, two: String? = nil, within: String = "", after: String = "",
      _ gender: Ordinals.Gender = .feminine
    ) {
      self.one = one
      self.two = two ?? many
      self.many = many
      self.within = within
      self.after = after
      self.gender = gender
    }

    func counting(_ count: Int) -> String { count == 1 ? one : count == 2 ? two : many }
  }

  /// Where the ordinal of a gathering stands.
  enum OrdinalPlace: Sendable {
    case before
    case after
    /// Before a single gathering, after several.
    case afterSeveral
  }

  let language: Language
  /// Between items of a list, and before its last.
  let comma: String
  let and: String
  /// Between the parts of a citation, and between items that hold such a part.
  let part: String
  let semicolon: String
  /// Between the ends of a range.
  let range: String
  let acts: [ActForm: Noun]
  let gatherings: [GatheringNoun: Noun]
  let ordinalPlace: OrdinalPlace
  let rule: Noun
  let article: Noun
  /// Paragraphs and subparagraphs of articles, which are written out.
  let articleUnits: [Pinpoint.Unit: Noun]
  let units: [Pinpoint.Unit: Noun]
  /// Whether the paragraph stands before its article: `пункт 13 статьи 18`.
  var isInnerFirst = true
  /// The number of an act.
  var actNumber: @Sendable (String) -> String = {
    Phrasing.actNumber($0, space: CitationWords.gap)
  }
  /// The number of an article or rule that stands alone.
  var single: @Sendable (String) -> String = { $0 }
  /// An ordinal where its noun follows.
  var beforeNoun: @Sendable (String) -> String = { $0 }
  /// The letter of a subparagraph, and how many letters stand above it.
  var letter: @Sendable (String, Int) -> String = { letter, _ in "\(letter))" }
  /// The number of a single section, annex or other part of an outline.
  var outline: @Sendable (String) -> String = { $0 }

  /// No-break: a line never ends between a noun and its number.
  static let gap = "\u{A0}"
}
