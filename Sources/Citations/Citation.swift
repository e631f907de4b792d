public import Records

/// One citation found in a text: where it stands, what it points at, and how that is known.
public struct Citation: Sendable, Hashable {
  /// Where it stands, in UTF-8 bytes from the start of the text, its end excluded.
  public var utf8: Range<Int>
  /// Where it stands, in UTF-16 code units from the start of the text, its end excluded.
  public var utf16: Range<Int>
  /// The citation as the text prints it.
  public var printed: String
  /// What kind of thing it points at.
  public var kind: CitationKind
  /// The record that it points at, held or not; `nil` where it could not be attributed.
  public var target: Key?
  /// The place inside the target, where one is named.
  public var pinpoint: Pinpoint?
  /// How the target is known.
  public var attribution: Attribution
  /// What it could point at, in order of their keys, where it could not be attributed.
  public var candidates: [Key]

  /// The acts, articles or documents that a range leaves unsaid, where this is its last: 7/2 and 7/3 of `7/1 to 7/4`.
  public var covered: [Key] = []

  /// Whether the text has the two parts of the number reversed, as Arabic taken from a PDF may.
  public var isReversed = false

  /// The citation as a reference, or `nil` where it has no target.
  public var reference: Reference? {
    target.map { Reference($0, pinpoint, written: printed) }
  }
}

/// What kind of thing a citation points at.
public enum CitationKind: String, Sendable, CaseIterable, Hashable {
  /// A resolution or decision.
  case act
  /// A document, by its symbol.
  case document
  /// An article of a treaty, or a part of one.
  case provision
  /// A session or meeting of a body.
  case session
  /// A rule of procedure of a body.
  case rule
  /// Something named before, where what it was is not known.
  case backReference = "back-reference"
  /// Any other record, by its key or its name.
  case record
}

/// How the target of a citation is known.
public enum Attribution: String, Sendable, CaseIterable, Hashable {
  /// The citation itself names the body or treaty, or is a symbol or a key.
  case explicit
  /// A word such as "the Conference" names it, understood in the context.
  case cue
  /// It stands in a list whose first member names the body or treaty.
  case list
  /// The declared body, treaty or document decides.
  case context
  /// An earlier passage of the same text decides.
  case earlierText = "earlier-text"
  /// It refers back to a citation before it.
  case backReference = "back-reference"
  /// Nothing decides; the candidates are given.
  case none
}
