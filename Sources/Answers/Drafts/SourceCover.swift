import Archive
import Records

/// As few documents as report everything that is told: what only confirms is left out.
struct SourceCover {
  /// The documents.
  private(set) var documents: Set<Key> = []
  private let view: RecordView

  private let others: Set<Key>

  /// Chooses among the documents of a view but for some, which cannot have been used.
  init(_ view: RecordView, without others: Set<Key> = []) {
    self.view = view
    self.others = others
  }

  /// Whether a record is known, but from documents that cannot have been used.
  func isReported(_ record: Key) -> Bool {
    guard !others.isEmpty, let entry = view[record] else { return true }
    let reports = entry.reports(in: view).map(\.target)
    return reports.isEmpty || !others.isSuperset(of: reports)
  }

  /// Adds what a record holds at some field paths; of the sources that give the value one suffices.
  mutating func add(_ entry: Entry, at paths: [String]) {
    for path in paths.sorted() {
      let sources = entry.provenance.sources(for: path).filter { source in
        let document = source.cite.target
        return source.firmness != .unconfirmed && !view.withholds(document)
          && !others.contains(document)
          && view.archive.kind(at: document) == .document
      }
      let agreeing = sources.filter { $0.otherwise == nil }
      let giving = agreeing.isEmpty ? sources : agreeing
      guard let first = giving.first,
        !giving.contains(where: { documents.contains($0.cite.target) })
      else { continue }
      documents.insert(first.cite.target)
    }
  }
}
