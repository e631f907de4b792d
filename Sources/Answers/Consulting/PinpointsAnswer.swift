import Archive
public import Records

/// Every reference to a section or paragraph of a document, and the point that it supports.
public struct PinpointsAnswer: NamedList {
  /// What `list` takes.
  public static let name = "pinpoints"
  /// What it lists.
  public static let summary = "References to sections or paragraphs of documents, and their points."
  /// What can be asked of it.
  public static let criteria = [
    "body", "session", "since", "until", "topic", "provision", "basis", "speaker", "addressee",
    "actor", "state",
  ]

  /// The references, by document, then in the order of the records.
  public let mentions: [DocumentMention]
  /// The records of which it is not known whether they meet the filter.
  public let undecided: [Key]
  /// What was in view when it was asked.
  public let scope: AnswerScope
  private let printed: [String]

  /// Lists the references of the records that meet a filter.
  public init(_ view: RecordView, _ filter: RecordFilter) {
    var undecided = Undecided()
    var found: [DocumentMention] = []
    for entry in view.archive.allEntries where view.shows(entry.key) && entry.kind != .fact {
      let mentions = DocumentMention.all(in: entry, view).filter { $0.reference.pinpoint != nil }
      guard !mentions.isEmpty, let values = view.values(of: entry.key),
        undecided.admits(filter.verdict(on: entry, values, in: view), entry.key)
      else { continue }
      found += mentions
    }
    mentions = found.enumerated().sorted { a, b in
      let (left, right) = (a.element.reference.target, b.element.reference.target)
      return left != right ? left < right : a.offset < b.offset
    }.map(\.element)
    printed = mentions.map { view.printed([$0.reference]) }
    self.undecided = undecided.keys
    scope = AnswerScope(view, bodies: filter.body.map { [$0] } ?? [])
  }

  /// `pinpoints` and `undecided`.
  public var members: [JSON.Member] {
    [
      .init("pinpoints", .array(mentions.map(\.json))), .init("undecided", JSON(undecided)),
    ]
  }

  /// A row for each reference.
  public var tables: [AnswerTable] {
    [
      AnswerTable(
        "\(mentions.count) references to places in documents",
        columns: ["Place", "Record", "Field", "Point", "Source"],
        rows: zip(mentions, printed).map { mention, place in
          [
            place, mention.key.text, mention.path, mention.point?.inEnglish ?? "",
            mention.isOwn ? "the document itself" : mention.told.printed,
          ]
        })
    ]
  }
}
