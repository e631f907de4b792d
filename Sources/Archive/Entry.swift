public import Citations
public import Diagnostics
public import Records

/// A record in the archive, with what stands beside its values.
///
/// A class without anything that changes: entries are handed about far more often than made.
public final class Entry: Sendable {
  /// Its address.
  public let key: Key
  /// The record.
  public let record: any Record
  /// Its fields that have a value, in the order of the table.
  public let values: FieldValues
  /// Where its values come from, and what is known to be absent.
  public let provenance: Provenance
  /// Whether it may be shown.
  public let access: Access
  /// Where the record stands.
  public let range: SourceRange
  /// Where its fields stand, by field path.
  public let places: Places
  /// Whether the record reaches no output: by its own word, or as a restricted document.
  public let isRestricted: Bool
  /// Whether anything in it is unconfirmed.
  public let holdsUnconfirmed: Bool
  /// The file and first line of the text below the front matter, by language.
  public let texts: [Language: SourceRange]
  /// Whose texts its own are, for the citations in them.
  public let context: CitationContext

  init(
    key: Key, record: any Record, values: FieldValues, provenance: Provenance, access: Access,
    range: SourceRange, places: Places, texts: [Language: SourceRange],
    context: CitationContext
  ) {
    self.key = key
    self.record = record
    self.values = values
    self.provenance = provenance
    self.access = access
    self.range = range
    self.places = places
    self.texts = texts
    self.context = context
    holdsUnconfirmed = provenance.sources.values.contains {
      $0.contains { $0.firmness == .unconfirmed }
    }
    isRestricted =
      access == .restricted || (record as? Document)?.distribution == .restricted
  }

  /// What kind of record it is.
  public var kind: Kind { type(of: record).kind }

  /// Where a field stands, or what it is part of.
  public func place(of path: String) -> SourceRange { places[path] ?? range }

  /// Whether an embargo keeps the record from every output on a day; always where no day is given.
  public func isEmbargoed(on day: CivilDay?) -> Bool {
    guard let embargo = (record as? Document)?.embargo else { return false }
    return day.map { $0 <= embargo.latest } ?? true
  }
}

/// Who may see a record.
public enum Access: String, Choice {
  /// Everybody.
  case `public`
  /// Nobody outside; it reaches no output.
  case restricted

  /// What the word means.
  public var sentence: String {
    switch self {
    case .public: "Everybody may see it."
    case .restricted: "It reaches no output."
    }
  }
}
