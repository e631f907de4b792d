public import Records

/// An index of the records: entries in sections, in order, as a template prints them.
///
/// What it is called, what its sections and entries hold, and how they are made, declared once; the
/// names that its template may use follow.
public struct RecordIndex: Sendable {
  /// Its name, as in the name of its pages: `acts`.
  public let name: String
  /// What it lists, in one sentence.
  public let summary: String
  /// The fields of a section beside its entries.
  public let heading: [FieldDescription]
  /// The fields of an entry.
  public let entry: [FieldDescription]
  /// Its sections, in order, from what is in view.
  public let sections: @Sendable (RecordView) -> [IndexSection]

  /// Every index there is, in the order in which they are offered.
  public static let all: [RecordIndex] = [
    chronology, acts, provisions, topics, recommendations, documents, statements, persons, bodies,
    examined,
  ]
}

/// A section of an index.
public struct IndexSection: Sendable {
  /// The fields of its heading that have a value.
  public var heading: FieldValues
  /// Its entries, in order.
  public var entries: [IndexEntry]

  /// Makes a section.
  public init(_ heading: [FieldValues.Pair?] = [], _ entries: [IndexEntry]) {
    self.heading = FieldValues(heading.compactMap(\.self))
    self.entries = entries
  }
}

/// One entry of an index.
public struct IndexEntry: Sendable {
  /// The record of which this is the entry; `nil` where another index has it.
  public var home: Key?
  /// The fields that have a value.
  public var values: FieldValues
  /// Where the values of fields stand in the records, by the name of the field: how firm they are follows.
  public var places: [String: FieldPlace] = [:]

  /// A field of a record.
  public struct FieldPlace: Sendable, Hashable {
    /// The record.
    public let record: Key
    /// The path of the field.
    public let path: String
  }

  /// Makes an entry.
  public init(home: Key? = nil, _ values: [FieldValues.Pair?]) {
    self.home = home
    self.values = FieldValues(values.compactMap(\.self))
  }

  /// The entry with the places of fields in a record: of each, the path at which it stands there.
  func placed(in record: Key, _ paths: KeyValuePairs<String, String>) -> IndexEntry {
    var placed = self
    for (name, path) in paths { placed.places[name] = FieldPlace(record: record, path: path) }
    return placed
  }
}

extension FieldValues.Pair {
  /// A field that has a value, or nothing.
  init?(_ name: String, _ value: Value?) {
    guard let value else { return nil }
    self.init(name, value)
  }
}

extension Value {
  /// A reference to a record.
  static func record(_ key: Key) -> Value { .reference(Reference(key)) }

  /// A list; `nil` where it is empty.
  static func some(_ values: [Value]) -> Value? { values.isEmpty ? nil : .list(values) }
}
