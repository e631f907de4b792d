public import Records

/// How many sections, numbered paragraphs and footnotes a document has, and what each paragraph cites.
///
/// They are equal in all languages, so that a place in one is the same place in every other, and rests on
/// the same records.
public struct DocumentStructure: Sendable, Hashable {
  /// The headings of sections and of parts of them.
  public private(set) var sections = 0
  /// The paragraphs with a number.
  public private(set) var paragraphs = 0
  /// The footnotes.
  public let footnotes: Int
  /// The records cited before the first numbered paragraph, and then by each of them with what follows it.
  public private(set) var citations: [Set<Key>] = [[]]

  /// Counts the parts of a document.
  public init(_ document: DocumentTree) {
    footnotes = document.footnotes.count
    for block in document.blocks {
      switch block.content {
      case .heading: sections += 1
      case .paragraph(_?, _):
        paragraphs += 1
        citations.append([])
      default: break
      }
      citations[paragraphs].formUnion(block.cited)
    }
  }

  /// The same without the citations of some records.
  public func leavingOut(_ isLeftOut: (Key) -> Bool) -> DocumentStructure {
    var structure = self
    structure.citations = citations.map { $0.filter { !isLeftOut($0) } }
    return structure
  }
}

extension Block {
  /// The records that its text cites.
  fileprivate var cited: [Key] {
    switch content {
    case .heading(let heading): heading.text.citedKeys
    case .paragraph(_, let text): text.citedKeys
    case .list(let list): list.cited
    case .table(let table): table.texts.flatMap(\.citedKeys)
    case .figure(let figure): figure.caption.citedKeys + figure.table.texts.flatMap(\.citedKeys)
    case .quotation(let paragraphs): paragraphs.flatMap(\.citedKeys)
    }
  }
}

extension List {
  fileprivate var cited: [Key] {
    items.flatMap { item in item.paragraphs.flatMap(\.citedKeys) + (item.sublist?.cited ?? []) }
  }
}
