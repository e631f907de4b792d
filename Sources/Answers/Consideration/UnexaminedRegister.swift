import Archive
import Records

/// What was not examined, gathered once for all bodies.
struct UnexaminedRegister {
  private let view: RecordView
  private let grid: ConsiderationGrid
  private var entries: [Key: [Entry]] = [:]
  private var extents: [Key: Extent] = [:]

  init(_ view: RecordView) {
    self.view = view
    grid = view.grid
    for entry in view.archive.allEntries where view.shows(entry.key) {
      let owner = entry.kind == .body ? entry.key : Criterion.owner(entry, entry.values, view)
      if let owner { entries[owner, default: []].append(entry) }
    }
    for body in view.all(Body.self) {
      for examined in body.examined where extents[examined.document.target] != .whole {
        extents[examined.document.target] = examined.extent ?? .part
      }
    }
  }

  /// What was not examined for a body.
  func body(_ body: Key) -> UnexaminedBody {
    UnexaminedBody(
      body: body, documents: documents(of: body),
      sessions: grid.columns(of: [body]).filter { $0.examination.state != .whole },
      fields: fields(of: body))
  }

  private func documents(of body: Key) -> [UnexaminedDocument] {
    var cited: [Key: [Evidence]] = [:]
    for entry in entries[body] ?? [] where !isOwn(entry.key) {
      for link in view.archive.citations(of: entry.key) {
        let document = link.reference.target
        guard document != entry.key, isDocument(document), extents[document] != .whole,
          !isOwn(document), !view.withholds(document),
          let evidence = Evidence(entry.key, link.path, in: view),
          cited[document]?.contains(evidence) != true
        else { continue }
        cited[document, default: []].append(evidence)
      }
    }
    return cited.keys.sorted().map { document in
      UnexaminedDocument(
        document: document, isHeld: view.shows(document), extent: extents[document],
        citedBy: cited[document] ?? [])
    }
  }

  private func isDocument(_ key: Key) -> Bool {
    view.archive[key].map { $0.kind == .document } ?? (key.symbol != nil)
  }

  /// Whether a document is being written here and is no source.
  private func isOwn(_ key: Key) -> Bool {
    let status = view.archive.record(Document.self, key)?.status
    return status == .draft || status == .submitted
  }

  private func fields(of body: Key) -> [Evidence] {
    (entries[body] ?? []).flatMap { entry in
      entry.provenance.absences.filter { $0.value == .notExamined }.keys.sorted()
        .compactMap { Evidence(entry.key, $0, in: view) }
    }
  }
}
