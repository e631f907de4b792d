import Archive
import Diagnostics
import Records

extension SubjectRecords.Considered {
  /// Tells apart what a session considered on a subject, what was said of it besides, mentions, and what
  /// was recommended; `nil` where there is nothing of these.
  ///
  /// An agenda alone tells of no consideration, nor does what a session did on a wider subject.
  init?(_ cell: ConsiderationCell, in view: RecordView) {
    let found = SubjectConsiderations(cell, view)
    let items = found.records(.item, [nil])
    let mentions = found.records(.item, [.mentioned]).filter { !items.contains($0) }
    let under = Set(items + mentions)
    session = cell.session
    self.items = items
    self.mentions = mentions
    remarks = found.records(.statement, [nil, .mentioned]).filter { key in
      (view[key]?.record as? Statement)?.item.map { !under.contains($0.target) } ?? true
    }
    recommendations = found.records(.recommendation, [nil, .mentioned, .proposed])
    if told.isEmpty { return nil }
  }

  /// All of them.
  var told: [Key] { items + remarks + mentions + recommendations }

  /// Whether the session has more to tell of than what was recommended.
  public var isConsideration: Bool { !(items + remarks + mentions).isEmpty }
}

/// What a session has on a subject, in the order in which it is recorded.
private struct SubjectConsiderations {
  private let all: [Consideration]
  private let view: RecordView

  init(_ cell: ConsiderationCell, _ view: RecordView) {
    all = cell.considerations + cell.apart
    self.view = view
  }

  /// The records of a kind that stand apart for one of some reasons, each once; `nil` for what counts.
  func records(_ kind: Kind, _ reasons: [Consideration.Apart?]) -> [Key] {
    let found = all.filter { $0.kind == kind && reasons.contains($0.apart) }
    return Set(found.map(\.record)).map { ($0, view[$0]?.range) }.sorted { a, b in
      (a.1?.file ?? "", a.1?.start.line ?? 0) < (b.1?.file ?? "", b.1?.start.line ?? 0)
    }.map(\.0)
  }
}

extension RecordView {
  /// Records, each once, and what was said under those that are items.
  func toldWith(_ keys: [Key]) -> [Entry] {
    var seen: Set<Key> = []
    return keys.compactMap { self[$0] }.flatMap { [$0] + statements(under: $0.key) }
      .filter { seen.insert($0.key).inserted }
  }

  /// What was said under an item, as recorded.
  private func statements(under item: Key) -> [Entry] {
    referring(to: item, from: "item", Statement.self).compactMap { self[$0] }
  }
}
