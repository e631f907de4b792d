import CMarkdown
import Diagnostics

extension MarkdownReader {
  /// The blocks inside a node; what is nested beyond the bound is reported, not entered.
  mutating func readBlocks(
    in node: OpaquePointer, within parent: Extent, depth: Int
  ) -> [MarkdownBlock] {
    guard depth <= MarkdownBounds.nesting else {
      report(.markdownBound, parent, "lists and quotations nested more than 16 deep")
      return []
    }
    var blocks: [MarkdownBlock] = []
    for child in children(of: node) {
      let extent = extent(of: child, within: parent)
      if cmark_node_get_type(child) == CMARK_NODE_FOOTNOTE_DEFINITION {
        readFootnote(child, extent, depth)
      } else if let content = readContent(of: child, extent, depth) {
        blocks.append(MarkdownBlock(content: content, start: extent.start, end: extent.end))
      }
    }
    return blocks
  }

  private mutating func readContent(
    of node: OpaquePointer, _ extent: Extent, _ depth: Int
  ) -> MarkdownBlock.Content? {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HEADING:
      return .heading(
        level: Int(cmark_node_get_heading_level(node)), readInlines(in: node, within: extent))
    case CMARK_NODE_PARAGRAPH: return .paragraph(readInlines(in: node, within: extent))
    case CMARK_NODE_LIST: return readList(node, extent, depth)
    case CMARK_NODE_BLOCK_QUOTE:
      return .blockQuote(readBlocks(in: node, within: extent, depth: depth + 1))
    case CMARK_NODE_THEMATIC_BREAK: return .thematicBreak
    case CMARK_NODE_CODE_BLOCK:
      codeLines.append(extent.start.line...max(extent.start.line, extent.end.line))
      return .code(literal(of: node))
    case CMARK_NODE_HTML_BLOCK:
      report(.rawHTML, extent, "HTML in the text")
      return nil
    default:
      if markdown_table_part(node) == 1 { return .table(readTable(node, extent)) }
      report(.unsupportedMarkdown, extent, "construction not supported")
      return nil
    }
  }

  private mutating func readList(
    _ node: OpaquePointer, _ extent: Extent, _ depth: Int
  ) -> MarkdownBlock.Content {
    var items: [MarkdownListItem] = []
    for child in children(of: node) {
      let place = self.extent(of: child, within: extent)
      let blocks = readBlocks(in: child, within: place, depth: depth + 1)
      items.append(MarkdownListItem(blocks: blocks, start: place.start, end: place.end))
    }
    let isTight = cmark_node_get_list_tight(node) != 0
    guard cmark_node_get_list_type(node) == CMARK_ORDERED_LIST else {
      return .bulletList(tight: isTight, items: items)
    }
    return .orderedList(
      start: Int(cmark_node_get_list_start(node)), tight: isTight, items: items)
  }

  private mutating func readTable(_ node: OpaquePointer, _ extent: Extent) -> MarkdownTable {
    var table = MarkdownTable(header: [], rows: [], alignments: alignments(of: node))
    for row in children(of: node) {
      let place = self.extent(of: row, within: extent)
      var cells: [[MarkdownInline]] = []
      for cell in children(of: row) { cells.append(readInlines(in: cell, within: place)) }
      if markdown_table_part(row) == 2 { table.header = cells } else { table.rows.append(cells) }
    }
    return table
  }

  private func alignments(of node: OpaquePointer) -> [MarkdownTable.Alignment] {
    let columns = Int(cmark_gfm_extensions_get_table_columns(node))
    guard let letters = cmark_gfm_extensions_get_table_alignments(node) else { return [] }
    return (0..<columns).map { column in
      switch letters[column] {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .natural
      }
    }
  }
}
