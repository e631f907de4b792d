import Archive
public import Records

/// The records of which an overview of a body tells, through one of its sessions.
public struct OverviewRecords: Sendable {
  /// The acts with an effect on the body, in the order of their numbers.
  public let mandates: [Key]
  /// The sessions, in the order of their days, also those that are not known to have been held.
  public let sessions: [Key]
  /// The methods of work, as recorded.
  public let methods: [Key]
  /// The documents behind all that, whose report the paper is drawn from.
  public let sources: [Key]

  /// Selects the records.
  ///
  /// - Parameters:
  ///   - last: The session with which the overview ends.
  ///   - view: What had happened by the end of that session, whoever reports it: `asOfEnd(of:)`.
  public init(through last: Session, in view: RecordView) {
    let body = last.body.target
    var filter = RecordFilter()
    filter.actor = body
    mandates = ListAnswer(.act, in: view, filter).records.map(\.key).sorted()
    filter = RecordFilter()
    filter.body = body
    let all = ListAnswer(.session, in: view, filter).records.map(\.key)
    sessions = all.firstIndex(of: last.key).map { Array(all[...$0]) } ?? all
    methods = ListAnswer(.method, in: view, filter).records.map(\.key)
    let kinds: [Kind] = [.item, .statement, .recommendation, .statistic]
    let told = Set(sessions)
    let parts = kinds.flatMap { ListAnswer($0, in: view, filter).records }.filter { record in
      guard case .reference(let session)? = record.values["session"] else { return false }
      return told.contains(session.target)
    }
    let keys = mandates + sessions + methods + parts.map(\.key)
    let reports = keys.flatMap { view[$0]?.reports(in: view) ?? [] }
    let documents = Set(reports.map(\.target)).filter { document in
      view.archive.kind(at: document) == .document && !view.withholds(document)
    }
    sources = documents.sorted()
  }

  /// The newest session of a body that is recorded as held, by its days.
  public static func newest(of body: Key, in view: RecordView) -> Key? {
    var filter = RecordFilter()
    filter.body = body
    return ListAnswer(.session, in: view, filter).records.last { record in
      guard record.days != nil, let session = record.entry.record as? Session else { return false }
      return (session.status ?? .held) == .held
    }?.key
  }
}
