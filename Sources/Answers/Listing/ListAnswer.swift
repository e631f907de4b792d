import Archive
import Citations
public import Records

/// The records of a kind that meet a filter, in the order of their days, then of their addresses.
public struct ListAnswer: Answer {
  /// The kind of record that was asked for.
  public let kind: Kind
  /// The records that meet every criterion.
  public let records: [ListedRecord]
  /// Those of which it is not known whether they meet it, such as an undated one where a day is asked.
  public let undecided: [ListedRecord]
  /// What was in view when it was asked.
  public let scope: AnswerScope
  /// Where else to ask, when there is nothing to list.
  private let pointers: [String]

  /// Lists the records of a kind in view.
  ///
  /// A criterion that does not apply to the kind is passed over; `RecordFilter.inapplicable(to:)` tells
  /// which those are.
  public init(_ kind: Kind, in view: RecordView, _ filter: RecordFilter = RecordFilter()) {
    self.kind = kind
    let criteria = filter.criteria.filter { $0.applies(kind) }
    let rest = filter.withoutSubject.criteria.filter { $0.applies(kind) }
    // By subject is what the consideration in a trace finds, through the topics of the provision too.
    let considered =
      filter.provision != nil && filter.bases.contains(.topical)
      ? ConsideredRecords(filter, in: view).keys : []
    var records: [ListedRecord] = []
    var undecided: [ListedRecord] = []
    for key in view.archive.keys(of: kind) {
      guard let entry = view[key], let values = view.values(of: key) else { continue }
      var isOpen = view.isUndated(key)
      let isOut = (considered.contains(key) ? rest : criteria).contains { criterion in
        let met = criterion.test(filter, entry, values, view)
        if met == nil { isOpen = true }
        return met == false
      }
      if isOut { continue }
      let record = ListedRecord(entry, values, in: view)
      if isOpen { undecided.append(record) } else { records.append(record) }
    }
    self.records = records.sorted(by: ListedRecord.precedes)
    self.undecided = undecided.sorted(by: ListedRecord.precedes)
    scope = AnswerScope(view, bodies: filter.body.map { [$0] } ?? [])
    let isEmpty = records.isEmpty && undecided.isEmpty
    pointers = ListAnswer.pointers(kind, isEmpty: isEmpty, in: view, filter)
  }

  /// Where else to look for what a list of this kind does not hold.
  private static func pointers(
    _ kind: Kind, isEmpty: Bool, in view: RecordView, _ filter: RecordFilter
  ) -> [String] {
    switch kind {
    case .person:
      ["those who only presided or sat on a panel have no record of their own: index persons"]
    case .act where isEmpty: pointersToActs(in: view, filter)
    default: []
    }
  }

  /// The acts of a body are those that it adopted; where there is none, those on it are what is sought.
  ///
  /// Of some sessions acts are known by their subjects alone, which stand as items.
  private static func pointersToActs(in view: RecordView, _ filter: RecordFilter) -> [String] {
    if let session = filter.session {
      return [
        "no act adopted there is recorded by its number; what is known of the session: "
          + "list items --session \(session) and trace \(session)"
      ]
    }
    guard let body = filter.body, filter.criteria.count == 1,
      let lineage = LineageAnswer(body, in: view)
    else { return [] }
    let none = "no act adopted by \(body) is recorded"
    if lineage.acts.isEmpty && lineage.related.isEmpty { return [none] }
    return [
      "\(none); acts of others with an effect on it: list acts --actor \(body); "
        + "what each did to its mandate: trace \(body)"
    ]
  }

  /// `kind`, `records` and `undecided`.
  public var members: [JSON.Member] {
    [
      .init("kind", .string(kind.rawValue)),
      .init("records", .array(records.map { .object($0.members) })),
      .init("undecided", .array(undecided.map { .object($0.members) })),
    ]
  }

  /// The records one below the other; those of which it is not known apart.
  public var tables: [AnswerTable] {
    let columns = ListColumn.of(kind)
    let title = "\(records.count) \(records.count == 1 ? kind.rawValue : kind.plural)"
    var tables = [
      AnswerTable(
        title, columns: columns.map(\.heading),
        rows: records.map { record in columns.map { $0.words(record) } }, notes: pointers)
    ]
    if !undecided.isEmpty {
      tables.append(
        AnswerTable(
          "\(undecided.count) of which it is not known whether they belong here",
          columns: columns.map(\.heading),
          rows: undecided.map { record in columns.map { $0.words(record) } }))
    }
    return tables
  }
}

extension Kind {
  /// The word for several of the kind: `bodies`, `sessions`.
  public var plural: String {
    rawValue.hasSuffix("y") ? rawValue.dropLast() + "ies" : rawValue + "s"
  }
}
