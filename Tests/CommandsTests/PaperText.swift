import Documents
import Records
import Testing

/// The paper drafted from the real records in one language, as its readers see it.
struct PaperText {
  let document: DocumentTree
  let markdown: String

  init(_ language: Language) throws {
    let archive = RealWorkspace.archive
    document = try #require(RealWorkspace.document(from: archive, in: language))
    markdown = String(decoding: RealWorkspace.markdown(document), as: UTF8.self)
  }

  /// A numbered paragraph with the list that belongs to it.
  struct Paragraph {
    let number: Int
    var text: String
    var origins: [Origin]

    /// Its first four words; four characters where words are not told apart.
    func opening(in language: Language) -> String {
      language == .zh
        ? String(text.prefix(4)) : text.split(separator: " ").prefix(4).joined(separator: " ")
    }
  }

  /// The numbered paragraphs in order.
  var paragraphs: [Paragraph] {
    var found: [Paragraph] = []
    for block in document.blocks {
      switch block.content {
      case .paragraph(let number?, let inlines):
        found.append(
          Paragraph(number: number, text: inlines.plainText, origins: block.allOrigins))
      case .list:
        guard !found.isEmpty else { continue }
        found[found.count - 1].origins += block.allOrigins
      default: break
      }
    }
    return found
  }

  /// Everything that is printed, piece by piece.
  var lines: [String] {
    let text = document.blocks.flatMap { block -> [String] in
      switch block.content {
      case .heading(let heading): [heading.text.plainText]
      case .paragraph(_, let inlines): [inlines.plainText]
      case .list(let list): list.items.flatMap { $0.paragraphs.map(\.plainText) }
      case .quotation(let paragraphs): paragraphs.map(\.plainText)
      case .figure(let figure): figure.texts.map(\.plainText)
      case .table(let table): (table.header + table.rows.flatMap { $0 }).map(\.plainText)
      }
    }
    return text + document.footnotes.flatMap { $0.paragraphs.map(\.plainText) }
      + [document.coverage.plainText, document.masthead.asteriskNote.plainText]
  }
}
