public import Archive
import Diagnostics
public import Records

/// Everything held at one address, with its sources and what refers to it.
public struct RecordAnswer: Sendable {
  /// The record.
  public let entry: Entry
  /// Its fields as far as they are in view.
  public let values: FieldValues
  /// The references to it, in the order of the referring records.
  public let citedBy: [Links.Link]

  /// Answers what is held at an address; `nil` where nothing is in view there.
  public init?(_ key: Key, in view: RecordView) {
    guard let entry = view.archive.holder(of: key), let values = view.values(of: entry.key) else {
      return nil
    }
    self.entry = entry
    self.values = values
    let own = view.archive.links.to[key] ?? []
    citedBy = own.filter { view.shows($0.from) && view[$0.from]?.kind != .fact }
  }

  /// The answer as JSON: `key`, `kind`, `fields`, `sources` and `absent` by field path, `citedBy`,
  /// `file` and `line`.
  public var json: JSON {
    .object([
      .init("key", .string(entry.key.text)),
      .init("kind", .string(entry.kind.rawValue)),
      .init("fields", JSON(values)),
      .init("sources", sources),
      .init("absent", absent),
      .init("citedBy", .array(citedBy.map(RecordAnswer.json))),
      .init("file", .string(entry.range.file)),
      .init("line", .number(entry.range.start.line)),
    ])
  }

  private var sources: JSON {
    let provenance = entry.provenance
    return .object(
      provenance.sources.keys.sorted().map { path in
        .init(path, .array((provenance.sources[path] ?? []).map { JSON($0.values) }))
      })
  }

  private var absent: JSON {
    let absences = entry.provenance.absences
    return .object(
      absences.keys.sorted().map { .init($0, .string(absences[$0]?.rawValue ?? "")) })
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
