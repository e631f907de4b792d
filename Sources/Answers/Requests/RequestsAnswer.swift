import Archive
public import Records

/// What somebody was asked to do, by addressee and by the session at which it is due.
public struct RequestsAnswer: NamedList {
  /// What `list` takes.
  public static let name = "requests"
  /// What it lists.
  public static let summary = "What somebody was asked to do, by addressee and session due."
  /// What can be asked of it.
  public static let criteria = [
    "body", "session", "since", "until", "topic", "provision", "addressee", "actor", "state",
  ]

  /// The requests that are open as far as is recorded, by addressee, then by session due.
  public let open: [Request]
  /// Those that are proposed only: no record says that anybody adopted them.
  public let proposed: [Request]
  /// Those that ended or of which a fulfilment is recorded.
  public let closed: [Request]
  /// The records of which it is not known whether they meet the filter.
  public let undecided: [Key]
  /// What was in view when it was asked.
  public let scope: AnswerScope

  /// Lists the requests that meet a filter.
  public init(_ view: RecordView, _ filter: RecordFilter) {
    var undecided = Undecided()
    var found: [Request] = []
    for kind in [Kind.act, .statement, .recommendation] {
      for entry in view.archive.keys(of: kind).compactMap({ view[$0] }) {
        for (request, values) in Request.all(in: entry, view)
        where undecided.admits(filter.verdict(on: entry, values, in: view), entry.key) {
          found.append(request)
        }
      }
    }
    found.sort(by: Request.precedes)
    open = found.filter { $0.standing == .open }
    proposed = found.filter { $0.standing == .proposed }
    closed = found.filter { $0.standing == .ended || $0.standing == .fulfilled }
    self.undecided = undecided.keys
    scope = AnswerScope(view, bodies: filter.body.map { [$0] } ?? [])
  }

  /// `open`, `proposed`, `closed` and `undecided`.
  public var members: [JSON.Member] {
    [
      .init("open", .array(open.map(\.json))), .init("proposed", .array(proposed.map(\.json))),
      .init("closed", .array(closed.map(\.json))), .init("undecided", JSON(undecided)),
    ]
  }

  /// The open requests, those that are proposed only, then the others.
  public var tables: [AnswerTable] {
    let columns = ["Addressee", "Due", "Record", "Class", "What", "Fulfilment", "Source"]
    return [
      AnswerTable(
        "\(open.count) open as far as is recorded", columns: columns, rows: open.map(\.row)),
      AnswerTable(
        "\(proposed.count) proposed only, recorded as adopted by nobody", columns: columns,
        rows: proposed.map(\.row)),
      AnswerTable(
        "\(closed.count) ended or fulfilled", columns: columns, rows: closed.map(\.row)),
    ]
  }
}
