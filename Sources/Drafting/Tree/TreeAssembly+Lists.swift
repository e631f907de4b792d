import Documents
import Markdown

extension TreeAssembly {
  /// A list with its letters; the Markdown's own numbers do not matter.
  mutating func list(
    _ items: [MarkdownListItem], isOrdered: Bool, level: Int, base: String, _ block: MarkdownBlock
  ) -> List {
    if level == 4 { refuse(block, "list nested more than three deep") }
    var converted: [ListItem] = []
    for (position, item) in items.enumerated() {
      let address = Numbering.address(ofItemLevel: level, position + 1)
      let id = unique("\(base)-\(address)")
      let mark = isOrdered ? numbering.item(level: level, position + 1) : "\u{2022}"
      converted.append(self.item(item, ListItem(id: id, mark: mark, []), level))
    }
    return List(converted, isOrdered: isOrdered)
  }

  private mutating func item(
    _ item: MarkdownListItem, _ empty: ListItem, _ level: Int
  ) -> ListItem {
    var result = empty
    result.origins = index.origins(of: item.bytes)
    for block in item.blocks {
      switch block.content {
      case .paragraph(let text) where result.sublist == nil:
        result.paragraphs.append(converter.convert(text, in: block))
      case .orderedList(_, _, let items) where result.sublist == nil:
        result.sublist = list(
          items, isOrdered: true, level: level + 1, base: result.id, block)
      case .bulletList(_, let items) where result.sublist == nil:
        result.sublist = list(
          items, isOrdered: false, level: level + 1, base: result.id, block)
      default: refuse(block, "text after the list inside a sub-paragraph, or a block of its own,")
      }
    }
    return result
  }
}
