import Documents
import Records

/// Where in a document each record is cited.
struct CitingPlaces {
  /// A place that a reader can be sent to.
  struct Place: Hashable {
    /// The address of the block, item or footnote.
    var id: String
    /// What a reader calls it, such as `12` or `12 (a)`.
    var label: String
  }

  private var places: [Key: [Place]] = [:]

  /// The places that cite a record, in order, each once.
  subscript(key: Key) -> [Place] { places[key] ?? [] }

  /// Finds the places; none where the document lists no records, to which they would stand.
  init(_ document: DocumentTree) {
    guard !document.references.isEmpty else { return }
    var number = ""
    for block in document.blocks {
      switch block.content {
      case .heading(let heading):
        note(heading.text, Place(id: block.id, label: heading.mark ?? heading.text.plainText))
      case .paragraph(let own, let text):
        number = own.map(String.init) ?? ""
        note(text, Place(id: block.id, label: own == nil ? block.id : number))
      case .list(let list): note(list, number)
      case .table(let table):
        let place = Place(id: block.id, label: number.isEmpty ? block.id : number)
        for text in table.texts { note(text, place) }
      case .figure(let figure):
        let place = Place(id: block.id, label: number.isEmpty ? block.id : number)
        for text in figure.texts { note(text, place) }
      case .quotation(let paragraphs):
        let place = Place(id: block.id, label: number.isEmpty ? block.id : number)
        for paragraph in paragraphs { note(paragraph, place) }
      }
    }
    let word = Labels(document.language).footnote
    for footnote in document.footnotes {
      let place = Place(id: "fn-\(footnote.number)", label: "\(word) \(footnote.number)")
      for paragraph in footnote.paragraphs { note(paragraph, place) }
    }
  }

  private mutating func note(_ text: [Inline], _ place: Place) {
    for key in text.citedKeys where places[key]?.last != place {
      places[key, default: []].append(place)
    }
  }

  private mutating func note(_ list: List, _ number: String) {
    for item in list.items {
      let label = number.isEmpty ? item.mark : "\(number) \(item.mark)"
      for paragraph in item.paragraphs { note(paragraph, Place(id: item.id, label: label)) }
      if let sublist = item.sublist { note(sublist, label) }
    }
  }
}
