public import Records

/// Prints citations as United Nations documents do, in the six languages.
///
/// What it prints the recogniser reads as the same target and pinpoint: `.full` anywhere, the other
/// styles in the context of the body, document or treaty meant. A citation that the language cannot
/// print, because the record has no name in it, is printed in English.
public struct CitationPrinter: Sendable {
  /// The bodies and treaties whose names are printed.
  public let known: KnownBodies
  /// The language asked for.
  public let language: Language

  /// Makes a printer for a language.
  public init(known: KnownBodies, language: Language) {
    self.known = known
    self.language = language
  }

  /// A target, with the place inside it.
  ///
  /// - Parameters:
  ///   - target: The key of an act, document, provision, session, rule, body or treaty.
  ///   - pinpoint: The place inside it.
  ///   - style: How much is printed.
  ///   - date: When the session cited was held; it decides between "session" and "meeting".
  /// - Returns: The citation; `nil` for records that are cited by their own words, such as a
  ///   recommendation, and for sessions without a number.
  public func print(
    _ target: Key, _ pinpoint: Pinpoint? = nil, style: CitationStyle = .plain,
    on date: PartialDate? = nil
  ) -> Printed? {
    list([Reference(target, pinpoint)], style: style, on: date)
  }

  /// Several references as a list, joined as the language does: `articles 13, 16 and 18`.
  ///
  /// References that follow each other and share noun and owner share them in print. The noun of a
  /// gathering is that of the date given.
  ///
  /// - Returns: The list; `nil` where it is empty or one of them cannot be printed.
  public func list(
    _ references: [Reference], style: CitationStyle = .plain, on date: PartialDate? = nil
  ) -> Printed? {
    guard !references.isEmpty else { return nil }
    return print(references, Phrasing.of(language), style, date)
      ?? print(references, .english, style, date)
  }

  private func print(
    _ references: [Reference], _ phrasing: Phrasing, _ style: CitationStyle, _ date: PartialDate?
  ) -> Printed? {
    let writer = CitationWriter(known: known, phrasing: phrasing, style: style, date: date)
    return writer.list(references).map { Printed($0, phrasing.language) }
  }
}
