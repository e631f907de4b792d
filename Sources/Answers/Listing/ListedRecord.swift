public import Archive
import Citations
import Diagnostics
public import Records

/// One record of a list: what it is, when it was, and its fields as far as they are in view.
public struct ListedRecord: Sendable {
  /// Its address.
  public let key: Key
  /// The record, with what stands beside it.
  public let entry: Entry
  /// Its fields in view.
  public let values: FieldValues
  /// What it is called in print, in English; `nil` where it is cited by its own words.
  public let printed: String?
  /// Its title, or else its name or text.
  public let title: LocalizedText?
  /// The days within which it happened; `nil` where nothing dates it.
  public let days: ClosedRange<CivilDay>?
  /// The latest state of a recommendation in view.
  public let state: State?
  /// The sessions of other bodies during which a session was held.
  public let during: [Key]
  /// That state with its date and evidence, where the record is a recommendation.
  public let life: LifeState?
  /// Where the record as a whole comes from, in print; where only its fields have sources, where those do.
  public let sources: String
  private let sourcesByPath: JSON

  /// A record in view, as lists tell it; `nil` where it is not in view.
  package init?(_ key: Key, in view: RecordView) {
    guard let entry = view[key], let values = view.values(of: key) else { return nil }
    self.init(entry, values, in: view)
  }

  init(_ entry: Entry, _ values: FieldValues, in view: RecordView) {
    self.entry = entry
    self.values = values
    key = entry.key
    days = view.days(of: entry)
    let printer = CitationPrinter(known: view.archive.known, language: .en)
    printed =
      printer.print(key, style: .withBody, on: days.map { PartialDate($0.lowerBound) })?.text
    title = values.ownTitle
    let recommendation = entry.record as? Recommendation
    life = recommendation.flatMap { LifeState.latest(of: $0, in: view) }
    state = life?.state
    let relations = (entry.record as? Session)?.relations ?? []
    during = relations.filter { $0.kind == .during && !view.withholds($0.session.target) }
      .map(\.session.target)
    let whole = Told(key, in: view).printed
    sources = whole.isEmpty ? view.printed(ListedRecord.sources(ofFieldsOf: entry)) : whole
    sourcesByPath = JSON(sourcesOf: entry, in: view)
  }

  /// The sources of the fields of a record, each once.
  private static func sources(ofFieldsOf entry: Entry) -> [Reference] {
    let sources = entry.provenance.sources
    return sources.keys.sorted().flatMap { sources[$0] ?? [] }.map(\.cite).reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
  }

  /// Orders records by their first day, then by their last, then by address; undated ones come last.
  static func precedes(_ a: ListedRecord, _ b: ListedRecord) -> Bool {
    switch (a.days, b.days) {
    case (let left?, let right?) where left != right:
      (left.lowerBound, left.upperBound) < (right.lowerBound, right.upperBound)
    case (.some, nil): true
    case (nil, .some): false
    default: a.key < b.key
    }
  }

  /// `key`, `printed`, `title`, `earliest`, `latest`, `state`, `life`, `fields`, `sources`, `absent`, `file`
  /// and `line`.
  package var members: [JSON.Member] {
    [
      .init("key", .string(key.text)),
      .init("printed", printed.map(JSON.string) ?? .null),
      .init("title", title.map { JSON(.localized($0)) } ?? .null),
      .init("earliest", days.map { .string($0.lowerBound.text) } ?? .null),
      .init("latest", days.map { .string($0.upperBound.text) } ?? .null),
      .init("state", state.map { .string($0.state.rawValue) } ?? .null),
      .init("life", life?.json ?? .null),
      .init("fields", JSON(values)),
      .init("sources", sourcesByPath),
      .init("absent", JSON(absencesOf: entry)),
      .init("file", .string(entry.range.file)),
      .init("line", .number(entry.range.start.line)),
    ]
  }
}

extension FieldValues {
  /// What a record calls itself: its title, or else its name or text; a name that is the same in every
  /// language stands as English.
  package var ownTitle: LocalizedText? {
    ["title", "name", "text"].lazy.compactMap { self[$0] }.compactMap { value in
      if case .text(let words) = value {
        LocalizedText(words, in: .en)
      } else {
        LocalizedText(value: value)
      }
    }.first
  }
}

extension JSON {
  /// The sources of a record by field path, each with `correctedBy` where a correction touches its
  /// place; the empty path is the whole record.
  init(sourcesOf entry: Entry, in view: RecordView) {
    let sources = entry.provenance.sources
    self = .object(
      sources.keys.sorted().map { path in
        .init(path, .array((sources[path] ?? []).map { JSON($0, in: view) }))
      })
  }

  private init(_ source: Source, in view: RecordView) {
    self = JSON(source.values)
    let corrections = view.corrections(touching: source.cite, in: source.version)
    guard !corrections.isEmpty, case .object(let members) = self else { return }
    self = .object(members + [.init("correctedBy", .array(corrections.map { JSON($0) }))])
  }

  /// What a record is known to lack by field path, and why.
  init(absencesOf entry: Entry) {
    let absences = entry.provenance.absences
    self = .object(
      absences.keys.sorted().map { .init($0, .string(absences[$0]?.rawValue ?? "")) })
  }
}
