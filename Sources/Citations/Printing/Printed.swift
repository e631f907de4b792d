public import Records

/// A citation in print, and the language that it is really in.
public struct Printed: Sendable, Hashable {
  /// The text; but in Chinese a no-break space keeps a number with its noun.
  public var text: String
  /// Its language, which may not be the one asked for.
  ///
  /// It is English where the body or treaty has no name in the other, or none that can stand after
  /// what is its own. A caller must show such a fallback.
  public var language: Language

  /// Makes a printed text of a language.
  public init(_ text: String, _ language: Language) {
    self.text = text
    self.language = language
  }
}

/// How much of a citation is printed.
public enum CitationStyle: String, Sendable, CaseIterable {
  /// The thing alone, where the reader knows whose it is: `resolution 7/4`, `article 18`.
  case plain
  /// With the short name of the body or treaty: `Conference resolution 7/4`.
  case withBody
  /// With its official name: `resolution 7/4 of the Conference of the Parties to ...`.
  case full
}
