import Archive
import Citations
import Records

/// The search for documents that bear on the records that meet a filter.
struct DocumentSearch {
  private let view: RecordView
  private let filter: RecordFilter
  private(set) var reasons: [Key: [ConsultedDocument.Reason]] = [:]
  private(set) var undecided = Undecided()
  /// What is on the subject by the answer about its consideration, though its own fields do not say so.
  private let considered: Set<Key>

  init(_ view: RecordView, _ filter: RecordFilter) {
    self.view = view
    self.filter = filter
    considered = ConsideredRecords(filter, in: view).keys
  }

  mutating func run() {
    var sessions: Set<Key> = []
    for entry in view.archive.allEntries where view.shows(entry.key) && entry.kind != .fact {
      guard let values = view.values(of: entry.key) else { continue }
      if let document = entry.record as? Document {
        note(document)
        continue
      }
      let asked = considered.contains(entry.key) ? filter.withoutSubject : filter
      guard undecided.admits(asked.verdict(on: entry, values, in: view), entry.key) else {
        continue
      }
      noteReferences(of: entry)
      if case .reference(let session)? = values["session"], entry.kind != .act {
        sessions.insert(session.target)
      }
    }
    for key in sessions.sorted() { noteReport(of: key) }
  }

  /// A document of which its own record says that it concerns the provision, or an item that is found.
  private mutating func note(_ document: Document) {
    guard document.status != .draft else { return }
    if let provision = filter.provision, filter.topic == nil, isInTime(document) {
      for reference in document.concerns where provision.contains(reference.target) {
        add(.concerns, Reference(document.key), document.key, "concerns")
      }
    }
    guard let item = document.item?.target, let entry = view[item],
      let values = view.values(of: item),
      filter.verdict(on: entry, values, in: view) == true
    else { return }
    add(.before, Reference(document.key), document.key, "item")
  }

  /// Whether the document meets what the filter asks besides the subject.
  private func isInTime(_ document: Document) -> Bool {
    guard let entry = view[document.key], let values = view.values(of: document.key) else {
      return false
    }
    return filter.withoutSubject.verdict(on: entry, values, in: view) == true
  }

  private mutating func noteReferences(of entry: Entry) {
    for mention in DocumentMention.all(in: entry, view) {
      let isBefore = entry.kind == .item && mention.path.hasPrefix("documents")
      add(isBefore ? .before : .cited, mention.reference, entry.key, mention.path)
    }
    for path in entry.provenance.sources.keys.sorted() {
      for source in entry.provenance.sources[path] ?? [] where isSeen(source) {
        add(.source, source.cite, entry.key, path)
      }
    }
  }

  /// Whether it is a source that says something, among those whose report is seen.
  private func isSeen(_ source: Source) -> Bool {
    source.firmness != .unconfirmed
      && (view.documents.isEmpty || view.documents.contains(source.cite.target))
  }

  private mutating func noteReport(of key: Key) {
    guard let session = view[key]?.record as? Session else { return }
    if let report = session.report { add(.report, report, key, "report") }
    for document in session.documents { add(.session, document, key, "documents") }
  }

  private mutating func add(
    _ ground: ConsultedDocument.Ground, _ reference: Reference, _ record: Key, _ path: String
  ) {
    guard let reference = view.open(reference),
      (view.archive.record(Document.self, reference.target)?.status ?? .issued) != .draft
    else { return }
    reasons[reference.target, default: []].append(
      ConsultedDocument.Reason(
        ground: ground, record: record, path: path, reference: reference,
        told: Told(record, path, in: view)))
  }
}
