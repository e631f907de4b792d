import Records

/// How one language puts the parts of a citation together.
struct Phrasing: Sendable {
  /// What a citation has besides its owner: one or several things under one noun.
  enum Thing: Sendable {
    case acts(ActForm, [String])
    case document(String)
    /// Article, paragraph and subparagraphs of each.
    case provisions([[String]])
    case sessions([Int], GatheringNoun)
    case rules([String])
    /// A body or treaty; the name is the citation.
    case named(isTreaty: Bool)
  }

  let language: Language
  /// The thing without its owner; `nil` where the language cannot say it.
  let thing: @Sendable (Thing) -> String?
  /// The thing with its owner's name; `true` where the name is the official one.
  let owned: @Sendable (Thing, _ text: String, _ owner: String, _ isFull: Bool) -> String
  /// The thing with a pinpoint after it.
  let pinpointed: @Sendable (Thing, _ text: String, Pinpoint) -> String
  /// Whether several provisions share one owner even where paragraphs are named.
  let sharesOwnerOfParagraphs: Bool
  let joined: @Sendable ([String]) -> String

  /// The phrasing of a language, or `nil` where none is written yet.
  static func of(_ language: Language) -> Phrasing? {
    switch language {
    case .en: english
    case .zh: chinese
    case .ar, .fr, .ru, .es: nil
    }
  }

  /// The number of an act as printed: `7/4`, `1373 (2001)`, `2200 A (XXI)`, `44/118 A`.
  static func actNumber(_ number: String, space: String) -> String {
    let bytes = Array(number.utf8)
    guard let last = bytes.last, bytes.count > 1 else { return number }
    let hasLetter = (65...90).contains(last)
    let letter = hasLetter ? space + String(decoding: [last], as: UTF8.self) : ""
    let rest = hasLetter ? bytes.dropLast() : bytes[...]
    guard let bracket = rest.firstIndex(of: UInt8(ascii: "(")) else {
      return String(decoding: rest, as: UTF8.self) + letter
    }
    let front = String(decoding: rest[..<bracket], as: UTF8.self)
    return front + letter + space + String(decoding: rest[bracket...], as: UTF8.self)
  }

  /// A place as printed, with a space before the letters of a subparagraph: `35 (a)`.
  static func place(_ place: Pinpoint.Range, space: String) -> String {
    let range = place.first == place.last ? place.first : "\(place.first)-\(place.last)"
    guard let bracket = range.utf8.firstIndex(of: UInt8(ascii: "(")), bracket > range.startIndex
    else { return range }
    return range[..<bracket] + space + range[bracket...]
  }
}
