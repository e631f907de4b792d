/// How a language builds the name of a body into a sentence.
package struct BodyNames: Sendable {
  /// With what a word agrees that goes with the name.
  package enum Gender: String, Sendable, CaseIterable {
    case masculine
    case feminine
    case unknown
  }

  /// What the name stands for in the sentence.
  package enum Case: String, Sendable, CaseIterable {
    /// The name as it stands, in a heading or a list.
    case alone
    /// The one who acts, with the article that belongs to it.
    case the
    /// The one whose something is.
    case of
    /// The one to whom something is given.
    case to
  }

  /// The first words of names by their gender.
  var nouns: [Gender: Set<String>] = [:]
  /// The phrases by case and by gender; `elided` before a vowel.
  var patterns: [Case: [String: Pattern]] = [:]

  /// The gender of a name, by the first of its words that is a noun of the table.
  package func gender(of name: String) -> Gender {
    for word in name.lowercased().split(whereSeparator: { $0 == " " || $0 == "-" }) {
      for gender in [Gender.masculine, .feminine]
      where nouns[gender]?.contains(String(word)) == true { return gender }
    }
    return .unknown
  }

  /// What stands before and after a name in a case; nothing where the language has no phrase for it.
  func around(_ name: String, _ wanted: Case, _ gender: Gender) -> (before: String, after: String) {
    guard let patterns = patterns[wanted] else { return ("", "") }
    let isElided = gender != .unknown && BodyNames.beginsWithVowel(name)
    let pattern = (isElided ? patterns["elided"] : nil) ?? patterns[gender.rawValue]
    return pattern?.around("name") ?? ("", "")
  }

  private static func beginsWithVowel(_ name: String) -> Bool {
    name.unicodeScalars.first.map { "AEIOUÉÈÊÀÂÎÔÛaeiouéèêàâîôû".unicodeScalars.contains($0) }
      ?? false
  }
}
