import Archive
import Citations
public import Records

/// The documents to consult for a subject or a provision.
public struct ConsultAnswer: NamedList {
  /// What `list` takes.
  public static let name = "consult"
  /// What it lists.
  public static let summary = "Documents to consult for a subject or a provision, and why."
  /// What can be asked of it.
  public static let criteria = ["body", "session", "since", "until", "topic", "provision", "basis"]
  /// It is about a subject or a provision.
  public static let needed = ["topic", "provision"]

  /// The documents in the order of the first ground of each, then of their addresses.
  public let documents: [ConsultedDocument]
  /// The records of which it is not known whether they meet the filter.
  public let undecided: [Key]
  /// What was in view when it was asked.
  public let scope: AnswerScope

  /// Lists the documents behind the records that meet a filter; none where it names no subject.
  public init(_ view: RecordView, _ filter: RecordFilter) {
    var search = DocumentSearch(view, filter)
    if ConsultAnswer.isAsked(by: filter) { search.run() }
    undecided = search.undecided.keys
    documents = search.reasons.keys.sorted().map {
      ConsultedDocument($0, search.reasons[$0] ?? [], in: view)
    }.sorted { a, b in
      let (left, right) = (a.firstGround, b.firstGround)
      return left != right ? left < right : a.key < b.key
    }
    scope = AnswerScope(view, bodies: filter.body.map { [$0] } ?? [])
  }

  /// `documents` and `undecided`.
  public var members: [JSON.Member] {
    [
      .init("documents", .array(documents.map(\.json))), .init("undecided", JSON(undecided)),
    ]
  }

  /// A row for each document.
  public var tables: [AnswerTable] {
    [
      AnswerTable(
        "\(documents.count) documents to consult",
        columns: ["Document", "Title", "Why", "Places", "Examined"], rows: documents.map(\.row),
        notes: documents.isEmpty ? ["none is recorded in what was examined"] : [])
    ]
  }
}

extension ConsultedDocument {
  fileprivate var firstGround: Int {
    reasons.first.flatMap { Ground.allCases.firstIndex(of: $0.ground) } ?? Ground.allCases.count
  }
}
