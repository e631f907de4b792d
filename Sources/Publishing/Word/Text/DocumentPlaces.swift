import Documents
import Records

/// The places of a document to which a link in it can lead.
struct DocumentPlaces {
  private var numbers: [String: Int] = [:]
  private var ids: Set<String> = []

  init(_ document: DocumentTree) {
    for block in document.blocks {
      ids.insert(block.id)
      switch block.content {
      case .paragraph(let number, let text):
        if let number { numbers[block.id] = number }
        add(text)
      case .list(let list): add(list)
      case .heading(let heading): add(heading.text)
      case .table(let table): for text in table.texts { add(text) }
      case .figure(let figure): for text in figure.texts { add(text) }
      case .quotation(let paragraphs): for text in paragraphs { add(text) }
      }
    }
    for record in document.references { ids.insert(record.anchor) }
  }

  private mutating func add(_ list: List) {
    for item in list.items {
      ids.insert(item.id)
      for paragraph in item.paragraphs { add(paragraph) }
      if let sublist = item.sublist { add(sublist) }
    }
  }

  private mutating func add(_ text: [Inline]) {
    for inline in text {
      if case .entry(let key) = inline { ids.insert(RecordHomes.anchor(key)) }
    }
  }

  /// Whether there is a place of that address.
  func contains(_ id: String) -> Bool { ids.contains(id) }

  /// The number of the paragraph at an address; `nil` where it has none.
  func number(at id: String) -> Int? { numbers[id] }
}
