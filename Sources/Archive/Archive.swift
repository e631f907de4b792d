public import Citations
import Diagnostics
public import Records

/// All records of a workspace, linked and checked.
///
/// A class without anything that changes, as every view and answer carries it.
public final class Archive: Sendable {
  /// The bodies and treaties, as the recogniser and the printer of citations know them.
  public var known: KnownBodies { recogniser.known }
  /// Finds citations in further texts, attributed to the same bodies and treaties.
  public let recogniser: Recogniser
  /// The references among the records, both ways.
  public let links: Links
  /// The citations in the texts of the records.
  public let mentions: TextMentions
  /// The paragraphs that corrigenda amend.
  public let corrections: Corrections
  /// The operative verbs by their printed forms.
  public let verbs: VerbTable
  private let entries: [Key: Entry]
  private let keysByKind: [Kind: [Key]]

  /// Puts the records in order, follows their references, and reads their texts for citations.
  convenience init(recogniser: Recogniser, entries: [Key: Entry]) {
    self.init(
      recogniser: recogniser, entries: entries, mentions: nil, changed: Set(entries.keys))
  }

  /// Puts records in order of which only some have changed; the texts of the others are not read again.
  init(
    recogniser: Recogniser, entries: [Key: Entry], mentions known: TextMentions?, changed: Set<Key>
  ) {
    let keys = entries.keys.sorted()
    self.recogniser = recogniser
    self.entries = entries
    links = Links(entries, keys: keys)
    let found = TextScan.mentions(in: entries, keys: keys.filter(changed.contains), recogniser)
    mentions =
      known.map { found.joined(to: $0) { entries[$0] != nil && !changed.contains($0) } } ?? found
    keysByKind = Dictionary(grouping: keys) { entries[$0]?.kind ?? .topic }
    let documents = (keysByKind[.document] ?? []).compactMap { entries[$0]?.record as? Document }
    corrections = Corrections(documents)
    drafts = Set(
      documents.filter { $0.status == .draft || $0.status == .submitted }.map(\.key))
    verbs = VerbTable((keysByKind[.verb] ?? []).compactMap { entries[$0]?.record as? Verb })
  }

  /// The record at an address, with what stands beside it.
  public subscript(key: Key) -> Entry? { entries[key] }

  /// The record at an address, where it is of that type.
  public func record<R: Record>(_ type: R.Type, _ key: Key) -> R? { entries[key]?.record as? R }

  /// The addresses of all records of a kind, in order.
  public func keys(of kind: Kind) -> [Key] { keysByKind[kind] ?? [] }

  /// All records of a type, in the order of their addresses.
  public func all<R: Record>(_ type: R.Type) -> [R] {
    keys(of: R.kind).compactMap { entries[$0]?.record as? R }
  }

  /// All entries, in the order of kinds and addresses.
  public var allEntries: [Entry] {
    Kind.allCases.flatMap { keys(of: $0).compactMap { entries[$0] } }
  }

  /// The papers that are drafts or submitted, by address.
  let drafts: Set<Key>

  /// The number of records.
  public var count: Int { entries.count }

  /// The same archive with one record's values or provenance replaced, linked anew and not checked
  /// again; a record whose values make another address moves there.
  ///
  /// - Returns: `nil` where the values do not make a record of its kind.
  package func replacing(
    _ key: Key, values: FieldValues, provenance: Provenance? = nil
  ) -> Archive? {
    guard let old = entries[key], let record = old.kind.table.record(values) else { return nil }
    var changed = entries
    changed[key] = nil
    changed[record.key] = Entry(
      key: record.key, record: record, values: record.values,
      provenance: provenance ?? old.provenance, access: old.access, range: old.range,
      places: old.places, texts: old.texts, context: old.context)
    return Archive(recogniser: recogniser, entries: changed)
  }
}
