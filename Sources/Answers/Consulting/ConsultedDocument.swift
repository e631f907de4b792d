import Archive
public import Records

/// A document to consult, and why.
public struct ConsultedDocument: Sendable {
  /// Why a document is to be consulted.
  public enum Ground: String, Sendable, CaseIterable {
    /// Its own record says that it concerns the provision or the item.
    case concerns
    /// It is the report of a session that considered the subject.
    case report
    /// It was before a session on an item on the subject.
    case before
    /// A record on the subject refers to it.
    case cited
    /// It is a document of a session that considered the subject; that it is on it nobody says.
    case session
    /// It reports a record on the subject.
    case source
  }

  /// One reason, with the record that gives it.
  public struct Reason: Sendable {
    /// Why.
    public let ground: Ground
    /// The record.
    public let record: Key
    /// The field in it.
    public let path: String
    /// The place in the document, where one is named.
    public let reference: Reference
    /// Where the reason stands.
    public let told: Told
  }

  /// The document.
  public let key: Key
  /// Its title; `nil` where it is not recorded or the document is not held.
  public let title: LocalizedText?
  /// Whether a record of it is held and in view.
  public let isHeld: Bool
  /// How much of it was examined for the records: of nothing that is not said, nothing is known.
  public let examined: Extent?
  /// Whether it is among the documents examined.
  public let isExamined: Bool
  /// Why it is to be consulted, in the order of the grounds.
  public let reasons: [Reason]
  /// The places in it, each once.
  public let places: [Reference]
  let printed: [String]

  init(_ key: Key, _ reasons: [Reason], in view: RecordView) {
    self.key = key
    let record = view[key]?.record as? Document
    title = record?.title
    isHeld = record != nil
    let examinations = view.all(Body.self).flatMap(\.examined).filter { $0.document.target == key }
    isExamined = !examinations.isEmpty
    examined =
      examinations.contains { $0.extent == .whole } ? .whole : examinations.first?.extent
    self.reasons = Ground.allCases.flatMap { ground in reasons.filter { $0.ground == ground } }
    var seen: Set<Reference> = []
    places = self.reasons.map(\.reference).filter {
      $0.pinpoint != nil && seen.insert(Reference($0.target, $0.pinpoint)).inserted
    }
    printed = places.map { view.printed([$0]) }
  }

  /// `document`, `title`, `held`, `examined`, `extent`, `places` and `reasons`.
  var json: JSON {
    .object([
      .init("document", .string(key.text)), .init("title", JSON(title)),
      .init("held", .bool(isHeld)), .init("examined", .bool(isExamined)),
      .init("extent", JSON(examined?.rawValue)), .init("places", JSON(places)),
      .init(
        "reasons",
        .array(
          reasons.map { reason in
            .object([
              .init("why", .string(reason.ground.rawValue)),
              .init("record", .string(reason.record.text)), .init("field", .string(reason.path)),
              .init("pinpoint", reason.reference.pinpoint.map(JSON.init) ?? .null),
              .init("evidence", reason.told.json),
            ])
          })),
    ])
  }

  var row: [String] {
    var why: [String] = []
    for ground in Ground.allCases {
      let count = reasons.count { $0.ground == ground }
      if count > 0 { why.append(count == 1 ? ground.rawValue : "\(ground.rawValue) (\(count))") }
    }
    let extent = examined == .part ? "in part" : isExamined ? "yes" : "no"
    return [
      key.symbol ?? key.text, title?.inEnglish ?? "", why.joined(separator: ", "),
      printed.joined(separator: "; "), extent,
    ]
  }
}
