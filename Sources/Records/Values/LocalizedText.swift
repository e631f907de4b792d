/// A text given in one or more languages.
public struct LocalizedText: Sendable, Hashable {
  /// The texts by language.
  public var texts: [Language: String]

  /// Makes a text from its versions by language.
  public init(_ texts: [Language: String] = [:]) { self.texts = texts }

  /// The text in one language, or `nil` where it is not given in that language.
  public subscript(language: Language) -> String? { texts[language] }

  /// The languages in which it is given, in the order of their codes.
  public var languages: [Language] { texts.keys.sorted() }

  /// The text for a reader of a language, and the language it is really in.
  ///
  /// Where the language is missing the text falls back to English, then to the first language by
  /// code; the caller shows the fallback, since a reader must see it. `nil` where no text is given.
  public func text(for language: Language) -> (text: String, language: Language)? {
    for candidate in [language, .en] + languages {
      if let text = texts[candidate] { return (text, candidate) }
    }
    return nil
  }
}
