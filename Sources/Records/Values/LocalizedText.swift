/// A text given in one or more languages.
public struct LocalizedText: Sendable, Hashable {
  private struct Version: Sendable, Hashable {
    let language: Language
    var text: String
  }

  // A list, because a text has one or two versions and an archive a hundred thousand texts.
  private var versions: [Version] = []

  /// The texts by language.
  public var texts: [Language: String] {
    Dictionary(versions.map { ($0.language, $0.text) }, uniquingKeysWith: { first, _ in first })
  }

  /// Makes a text from its versions by language.
  public init(_ texts: [Language: String] = [:]) {
    versions = texts.map { Version(language: $0, text: $1) }.sorted { $0.language < $1.language }
  }

  /// Makes a text with a version in one language.
  public init(_ text: String, in language: Language) {
    versions = [Version(language: language, text: text)]
  }

  /// The text in one language, or `nil` where it is not given in that language.
  public subscript(language: Language) -> String? {
    get { versions.first { $0.language == language }?.text }
    set {
      versions.removeAll { $0.language == language }
      guard let newValue else { return }
      let position = versions.firstIndex { language < $0.language } ?? versions.count
      versions.insert(Version(language: language, text: newValue), at: position)
    }
  }

  /// The languages in which it is given, in the order of their codes.
  public var languages: [Language] { versions.map(\.language) }

  /// The text for a reader of a language, and the language it is really in.
  ///
  /// Where the language is missing the text falls back to English, then to the first language by
  /// code; the caller shows the fallback, since a reader must see it. `nil` where no text is given.
  public func text(for language: Language) -> (text: String, language: Language)? {
    for candidate in [language, .en] + languages {
      if let text = self[candidate] { return (text, candidate) }
    }
    return nil
  }
}
