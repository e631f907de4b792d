import Documents

/// Goes through the texts of a document in order and puts what is given for each in its place.
///
/// Figures are passed by: their words are drawn in the language of the document.
struct TextWalk {
  let visit: (TranslationUnit) -> [Inline]

  func walked(_ document: DocumentTree) -> DocumentTree {
    var document = document
    for index in document.blocks.indices { walk(&document.blocks[index]) }
    for index in document.footnotes.indices {
      let note = document.footnotes[index]
      document.footnotes[index].paragraphs = paragraphs(
        note.paragraphs, "fn-\(note.number)", .footnote, note.origins)
    }
    return document
  }

  private func walk(_ block: inout Block) {
    let (id, origins) = (block.id, block.origins)
    let text = { (id: String, kind: TranslationUnit.Kind, text: [Inline]) in
      visit(TranslationUnit(id: id, kind: kind, text: text, origins: origins))
    }
    switch block.content {
    case .heading(var heading):
      heading.text = text(id, .heading, heading.text)
      block.content = .heading(heading)
    case .paragraph(let number, let inlines):
      block.content = .paragraph(number: number, text(id, .paragraph, inlines))
    case .list(let list): block.content = .list(walked(list))
    case .table(var table):
      table.caption = text("\(id).caption", .caption, table.caption)
      table.header = table.header.enumerated().map { text("\(id).h\($0 + 1)", .header, $1) }
      table.rows = table.rows.enumerated().map { row, cells in
        cells.enumerated().map { text("\(id).r\(row + 1)c\($0 + 1)", .cell, $1) }
      }
      block.content = .table(table)
    case .quotation(let quoted):
      block.content = .quotation(paragraphs(quoted, id, .quotation, origins))
    case .figure: break
    }
  }

  private func walked(_ list: List) -> List {
    var list = list
    for index in list.items.indices {
      let item = list.items[index]
      list.items[index].paragraphs = paragraphs(item.paragraphs, item.id, .item, item.origins)
      list.items[index].sublist = item.sublist.map(walked)
    }
    return list
  }

  /// Paragraphs of one address; the first has it, those after it have their number behind it.
  private func paragraphs(
    _ paragraphs: [[Inline]], _ id: String, _ kind: TranslationUnit.Kind, _ origins: [Origin]
  ) -> [[Inline]] {
    paragraphs.enumerated().map { index, text in
      let address = index == 0 ? id : "\(id).p\(index + 1)"
      return visit(TranslationUnit(id: address, kind: kind, text: text, origins: origins))
    }
  }
}
