public import Archive
import Citations
import Diagnostics
public import Records

/// Who cites a record, paragraph by paragraph, and what it cites itself.
public struct TraceAnswer: Sendable {
  /// The address asked for; nothing need be held there.
  public let key: Key
  /// The place inside it to which the trace is limited; all of it where there is none.
  public let pinpoint: Pinpoint?
  /// The record that holds what the address names; `nil` where it is not held or not in view.
  public let entry: Entry?
  /// What the address names: the kind of record, held or not; `nil` where no key has that form.
  public let kind: Kind?
  /// What it is called in print; `nil` where it is cited by its own words.
  public let printed: String?
  /// Its title or text, where it has one.
  public let title: LocalizedText?
  /// The corrections of it by documents in view.
  public let corrections: [Correction]
  /// The citations of it, in the order of the citing records; of the place alone where one is given.
  public let citedBy: [TracedCitation]
  /// How many citations of it name no part of the place.
  public let elsewhere: Int
  /// What it cites, in the order of its file.
  public let cites: [TracedCitation]
  /// What else is told of it, such as the sessions at which it was considered, each by its name.
  public let details: [(name: String, answer: any Answer)]

  /// Traces an address in what is in view, or a place inside it; `nil` where what it names is withheld.
  public init?(_ key: Key, _ pinpoint: Pinpoint? = nil, in view: RecordView) {
    let archive = view.archive
    let holder = archive.holder(of: key)
    if view.withholds(holder?.key ?? key) { return nil }
    self.key = key
    self.pinpoint = pinpoint
    entry = holder.flatMap { view[$0.key] }
    kind = holder?.kind ?? archive.known.kind(of: key)
    let day = archive.record(Session.self, key)?.days.map { PartialDate($0.earliest) }
    let printer = CitationPrinter(known: archive.known, language: .en)
    printed = printer.print(key, pinpoint, style: .withBody, on: day)?.text
    title = entry.flatMap { view.values(of: $0.key) }.flatMap(\.ownTitle)
    corrections =
      pinpoint == nil
      ? view.corrections(of: key)
      : view.corrections(touching: Reference(key, pinpoint), in: nil)
    let citing = archive.citing(key).compactMap { TracedCitation($0, in: view) }
    citedBy = citing.filter { pinpoint?.meets($0.link.reference.pinpoint) ?? true }
    elsewhere = citing.count - citedBy.count
    cites =
      entry == nil || entry?.key != key || pinpoint != nil
      ? [] : archive.citations(of: key).compactMap { TracedCitation($0, in: view) }
    details = pinpoint == nil ? RecordDetails.of(key, in: view) : []
  }

  /// The answer as JSON: `key`, `pinpoint`, `kind`, `held`, `printed`, `title`, `file`, `line`, `corrections`,
  /// `citedBy`, `elsewhere` and `cites`, then a member for each of its details.
  public var json: JSON {
    .object(own + details.map { .init($0.name, .object($0.answer.members)) })
  }

  private var own: [JSON.Member] {
    [
      .init("key", .string(key.text)),
      .init("pinpoint", pinpoint.map(JSON.init) ?? .null),
      .init("kind", kind.map { .string($0.rawValue) } ?? .null),
      .init("held", .bool(entry != nil)),
      .init("printed", printed.map(JSON.string) ?? .null),
      .init("title", title.map { JSON(.localized($0)) } ?? .null),
      .init("file", entry.map { .string($0.range.file) } ?? .null),
      .init("line", entry.map { .number($0.range.start.line) } ?? .null),
      .init("corrections", .array(corrections.map { JSON($0) })),
      .init("citedBy", .array(citedBy.map(\.json))),
      .init("elsewhere", .number(elsewhere)),
      .init("cites", .array(cites.map(\.json))),
    ]
  }
}
