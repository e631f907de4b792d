package import Documents
import Drafting
import Publishing

/// Writes the text of a document as the Markdown of a draft, so that it is drafted to the same text again.
///
/// Citations are links to records, footnotes stand at the end, figures are asked for again; numbers and
/// letters are not written, since drafting gives them.
package struct DraftMarkdown {
  private var parts: [String] = []
  private let requests: [String: String]
  private let inlines = DraftInlines()
  /// How many lists have followed one another, for two of one mark would be one list.
  private var adjacentLists = 0

  /// The text of a document, ending with a line end; `requests` tells by the address of its block how each
  /// figure is asked for.
  package static func text(of document: DocumentTree, figures requests: [String: String]) -> String
  {
    var text = DraftMarkdown(requests: requests)
    for block in document.blocks { text.add(block) }
    for note in document.footnotes {
      let paragraphs = note.paragraphs.map { text.inlines.paragraph($0, indent: "    ") }
      text.parts.append("[^\(note.number)]: " + paragraphs.joined(separator: "\n\n    "))
    }
    return text.parts.map { $0 + "\n" }.joined(separator: "\n")
  }

  private init(requests: [String: String]) { self.requests = requests }

  private mutating func add(_ block: Block) {
    if case .list(let list) = block.content {
      adjacentLists += 1
      parts.append(self.list(list, indent: ""))
      return
    }
    adjacentLists = 0
    switch block.content {
    case .heading(let heading):
      let marks = String(repeating: "#", count: heading.level)
      parts.append("\(marks) \(inlines.line(heading.text))")
    case .paragraph(_, let text): parts.append(inlines.paragraph(text, indent: ""))
    case .table(let table):
      if !table.caption.isEmpty { parts.append("**\(inlines.line(table.caption))**") }
      parts.append(rows(of: table))
    case .quotation(let paragraphs):
      parts.append(
        paragraphs.map { "> " + inlines.paragraph($0, indent: "> ") }.joined(separator: "\n>\n"))
    case .figure:
      if let request = requests[block.id] { parts.append("[figure](figure:\(request))") }
    case .list: break
    }
  }

  private func list(_ list: List, indent: String) -> String {
    let isSecond = adjacentLists.isMultiple(of: 2)
    let items = list.items.enumerated().map { index, item in
      let number = list.isOrdered ? "\(index + 1)" : ""
      let mark = list.isOrdered ? number + (isSecond ? ")" : ".") : (isSecond ? "+" : "-")
      let inner = indent + String(repeating: " ", count: mark.utf8.count + 1)
      var blocks = item.paragraphs.map { inlines.paragraph($0, indent: inner) }
      if blocks.isEmpty { blocks.append("") }
      var text = indent + mark + " " + blocks.joined(separator: "\n\n" + inner)
      if let sublist = item.sublist { text += "\n\n" + self.list(sublist, indent: inner) }
      return text
    }
    return items.joined(separator: "\n")
  }

  private func rows(of table: Table) -> String {
    let rules = table.header.indices.map { column in
      switch table.alignment(ofColumn: column) {
      case .start: "---"
      case .center: ":-:"
      case .end: "--:"
      }
    }
    let cells = { (row: [[Inline]]) in row.map { inlines.line($0) } }
    return ([cells(table.header), rules] + table.rows.map(cells))
      .map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }
}
