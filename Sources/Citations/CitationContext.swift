public import Records

/// What is known about a text before it is read: whose it is, and in which language.
public struct CitationContext: Sendable, Hashable {
  /// The body to which the text belongs.
  public var body: Key?
  /// The treaty that a bare article belongs to; that of the body, or of its parent, unless given.
  public var treaty: Key?
  /// The document that a bare pinpoint belongs to.
  public var document: Key?
  /// The language of the text.
  public var language: Language

  /// Makes a context; what is not known stays `nil`, and nothing is guessed in its place.
  public init(
    body: Key? = nil, treaty: Key? = nil, document: Key? = nil, language: Language = .en
  ) {
    self.body = body
    self.treaty = treaty
    self.document = document
    self.language = language
  }
}
