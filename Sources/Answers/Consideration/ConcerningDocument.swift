import Archive
public import Records

/// A document that concerns a subject.
public struct ConcerningDocument: Sendable {
  /// The document, held or not.
  public let document: Key
  /// Its title, where it is known.
  public let title: LocalizedText?
  /// Where a record says so: the document itself, or one by which the subject was considered.
  public let evidence: Evidence

  static func all(
    _ matcher: SubjectMatcher, _ cells: [ConsiderationCell], in view: RecordView
  ) -> [ConcerningDocument] {
    var found: [ConcerningDocument] = []
    var known: Set<Key> = []
    let add = { (document: Key, record: Key, path: String) in
      guard !view.withholds(document), !known.contains(document),
        let evidence = Evidence(record, path, in: view)
      else { return }
      known.insert(document)
      let title = (view[document]?.record as? Document)?.title
      found.append(ConcerningDocument(document: document, title: title, evidence: evidence))
    }
    for document in view.all(Document.self) where document.status != .draft {
      for (position, concern) in document.concerns.enumerated()
      where matcher.concerns(concern.target) {
        add(document.key, document.key, "concerns.\(position + 1)")
      }
    }
    for consideration in cells.flatMap({ $0.considerations + $0.apart }) {
      for (path, document) in documents(of: consideration.record, in: view) {
        add(document, consideration.record, path)
      }
    }
    return found.sorted { $0.document < $1.document }
  }

  /// The documents that were before a session on an item, or in which a statement is reported.
  private static func documents(of record: Key, in view: RecordView) -> [(String, Key)] {
    let named: [Reference] =
      switch view[record]?.record {
      case let item as Item: item.documents
      case let statement as Statement: statement.documents
      default: []
      }
    return named.enumerated().map { ("documents.\($0 + 1)", $1.target) }
  }

  /// The document as JSON: `document`, `title` and `evidence`.
  var json: JSON {
    .object([
      .init("document", .string(document.text)),
      .init("title", title.map { JSON(.localized($0)) } ?? .null),
      .init("evidence", evidence.json),
    ])
  }
}
