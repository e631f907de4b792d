import Records

/// How one language puts the parts of a citation together; one for each language is made.
final class Phrasing: Sendable {
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
  /// The thing without its owner.
  let thing: @Sendable (Thing) -> String
  /// The thing with its owner's name; `true` where the name is the official one.
  let owned: @Sendable (Thing, _ text: String, _ owner: String, _ isFull: Bool) -> String
  /// Whether the owner of a thing is written as its record's possessive says, not by its name.
  let hasPossessives: Bool
  /// The thing with a pinpoint.
  let pinpointed: @Sendable (Thing, _ text: String, Pinpoint) -> String
  /// Whether several provisions share one owner even where paragraphs are named.
  let sharesOwnerOfParagraphs: Bool
  let joined: @Sendable ([String]) -> String

  init(
    language: Language, thing: @escaping @Sendable (Thing) -> String,
    owned: @escaping @Sendable (Thing, _ text: String, _ owner: String, _ isFull: Bool) -> String,
    hasPossessives: Bool,
    pinpointed: @escaping @Sendable (Thing, _ text: String, Pinpoint) -> String,
    sharesOwnerOfParagraphs: Bool, joined: @escaping @Sendable ([String]) -> String
  ) {
    self.language = language
    self.thing = thing
    self.owned = owned
    self.hasPossessives = hasPossessives
    self.pinpointed = pinpointed
    self.sharesOwnerOfParagraphs = sharesOwnerOfParagraphs
    self.joined = joined
  }

  /// The phrasing of a language.
  static func of(_ language: Language) -> Phrasing {
    switch language {
    case .en: english
    case .zh: chinese
    case .fr: french
    case .es: spanish
    case .ru: russian
    case .ar: arabic
    }
  }
}
