public import Archive
import Diagnostics
public import Records

/// Everything held at one address, with its sources and what refers to it.
public struct RecordAnswer: Sendable {
  /// The address asked for: that of the record, or of a part of it such as an article.
  public let key: Key
  /// The record.
  public let entry: Entry
  /// Its fields, or those of the part asked for, as far as they are in view.
  public let values: FieldValues
  /// Where they stand in the record, as a field path: empty unless a part is asked for.
  public let path: String
  /// The references to it, in the order of the referring records.
  public let citedBy: [Links.Link]
  /// The corrections of it, by documents in view.
  public let corrections: [Correction]
  private let view: RecordView

  /// Answers what is held at an address; `nil` where nothing is in view there.
  public init?(_ key: Key, in view: RecordView) {
    guard let entry = view.archive.holder(of: key), let values = view.values(of: entry.key) else {
      return nil
    }
    self.key = key
    self.entry = entry
    (self.values, path) = RecordAnswer.part(key, of: entry, in: view) ?? (values, "")
    corrections = view.corrections(of: key)
    self.view = view
    let own = view.archive.links.to[key] ?? []
    citedBy = own.filter { view.shows($0.from) && view[$0.from]?.kind != .fact }
  }

  /// The fields of the article or rule that an address names inside a record.
  private static func part(
    _ key: Key, of entry: Entry, in view: RecordView
  ) -> (values: FieldValues, path: String)? {
    guard key != entry.key else { return nil }
    let question = DerivedName.Question(key, in: view, language: .en)
    for name in DerivedName.of(entry.kind)
    where ["article", "rule"].contains(name.description.name) {
      if case .group(let values) = name.answer(question) { return (values, name.place(question)) }
    }
    return nil
  }

  /// The answer as JSON: `key`, `kind`, `path`, `fields`, `sources` and `absent` by field path, `corrections`,
  /// `citedBy`, `file` and `line`.
  public var json: JSON {
    .object([
      .init("key", .string(key.text)),
      .init("kind", .string(entry.kind.rawValue)),
      .init("path", .string(path)),
      .init("fields", JSON(values)),
      .init("sources", JSON(sourcesOf: entry, in: view)),
      .init("absent", JSON(absencesOf: entry)),
      .init("corrections", .array(corrections.map { JSON($0) })),
      .init("citedBy", .array(citedBy.map(RecordAnswer.json))),
      .init("file", .string(entry.range.file)),
      .init("line", .number(entry.range.start.line)),
    ])
  }

  private static func json(_ link: Links.Link) -> JSON {
    .object([
      .init("from", .string(link.from.text)),
      .init("path", .string(link.path)),
      .init("pinpoint", link.reference.pinpoint.map(JSON.init) ?? .null),
      .init("asSource", .bool(link.isSource)),
    ])
  }
}
