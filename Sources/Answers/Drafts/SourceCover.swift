import Archive
import Records

/// As few documents as report everything that is told: what only confirms is left out.
struct SourceCover {
  /// The documents.
  private(set) var documents: Set<Key> = []
  private let view: RecordView

  init(_ view: RecordView) { self.view = view }

  /// Adds what a record holds at some field paths; of the sources that give the value one suffices.
  mutating func add(_ entry: Entry, at paths: [String]) {
    for path in paths.sorted() {
      let sources = entry.provenance.sources(for: path).filter { source in
        let document = source.cite.target
        return source.firmness != .unconfirmed && !view.withholds(document)
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
