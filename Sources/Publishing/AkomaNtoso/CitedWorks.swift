import Documents
import Records

/// Where citations lead: to the address of the work, or to the reference that tells what the record is.
struct CitedWorks {
  /// A record that the document cites.
  struct Entry {
    let record: CitedRecord
    let identifier: String
    /// The address of the work, where all of its parts are known.
    let address: String?
  }

  /// The records cited, each once: those listed, then those cited without being listed.
  let entries: [Entry]
  private let targets: [Key: String]

  init(_ document: DocumentTree, _ identifiers: inout Identifiers) {
    var seen: Set<Key> = []
    var entries: [Entry] = []
    let unlisted = document.allTexts.flatMap(\.citedKeys).map {
      CitedRecord(key: $0, label: $0.text)
    }
    for record in document.references + unlisted where seen.insert(record.key).inserted {
      entries.append(
        Entry(
          record: record, identifier: identifiers.take("ref-" + record.key.text),
          address: record.work.map(WorkAddress.work)))
    }
    self.entries = entries
    targets = Dictionary(
      entries.map { ($0.record.key, $0.address ?? "#\($0.identifier)") },
      uniquingKeysWith: { first, _ in first })
  }

  /// Where a citation of a record leads.
  subscript(key: Key) -> String { targets[key] ?? "" }
}

extension DocumentTree {
  /// Every stretch of running text in it.
  fileprivate var allTexts: [[Inline]] {
    [coverage, masthead.asteriskNote] + blocks.flatMap(\.allTexts)
      + footnotes.flatMap(\.paragraphs)
  }
}

extension Block {
  /// Every stretch of running text in it.
  fileprivate var allTexts: [[Inline]] {
    switch content {
    case .heading(let heading): [heading.text]
    case .paragraph(_, let text): [text]
    case .list(let list): list.allTexts
    case .table(let table): table.texts
    case .figure(let figure): figure.texts
    case .quotation(let paragraphs): paragraphs
    }
  }
}

extension List {
  fileprivate var allTexts: [[Inline]] {
    items.flatMap { $0.paragraphs + ($0.sublist?.allTexts ?? []) }
  }
}
