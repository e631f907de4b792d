import Archive
import Records

extension RecordIndex {
  /// Resolutions and decisions by body, with their effects and who cites them.
  static let acts = RecordIndex(
    name: "acts",
    summary: "Resolutions and decisions with what they do, and the paragraphs that cite them.",
    heading: [bodyField],
    entry: [
      FieldDescription(name: "act", summary: "The act.", shape: .reference([.act])),
      CitingEntries.field,
    ]
  ) { view in
    byBody(view.archive.keys(of: .act), view) { view, key in
      IndexEntry(home: key, [.init("act", .record(key)), CitingEntries.of(key, in: view)])
    }
  }

  /// Documents by body, with who cites them.
  static let documents = RecordIndex(
    name: "documents",
    summary: "Documents by symbol, with the paragraphs that cite them.",
    heading: [bodyField],
    entry: [
      FieldDescription(name: "document", summary: "The document.", shape: .reference([.document])),
      CitingEntries.field,
    ]
  ) { view in
    byBody(view.archive.keys(of: .document), view) { view, key in
      if (view[key]?.record as? Document)?.status == .draft { return nil }
      return IndexEntry(
        home: key, [.init("document", .record(key)), CitingEntries.of(key, in: view)])
    }
  }

  static let bodyField = FieldDescription(
    name: "body", summary: "The body; none where the record has none.", shape: .reference([.body]))

  /// Entries under the bodies of their records, in the order of the bodies' addresses; what belongs to
  /// no body comes last.
  static func byBody(
    _ keys: [Key], _ view: RecordView, _ entry: (RecordView, Key) -> IndexEntry?
  ) -> [IndexSection] {
    var sections: [Key?: [IndexEntry]] = [:]
    for key in keys {
      guard let record = view[key], let values = view.values(of: key), let made = entry(view, key)
      else { continue }
      sections[Criterion.owner(record, values, view), default: []].append(made)
    }
    let bodies = sections.keys.sorted { a, b in
      a.map { left in b.map { left < $0 } ?? true } ?? false
    }
    return bodies.map { body in
      IndexSection([.init("body", body.map(Value.record))], sections[body] ?? [])
    }
  }
}
