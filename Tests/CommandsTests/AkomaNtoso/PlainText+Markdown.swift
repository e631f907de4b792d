import Markdown
import Testing

extension PlainText {
  /// Reads what the Markdown writer made, from the first paragraph after the masthead.
  ///
  /// - Parameters:
  ///   - bytes: the text.
  ///   - first: the first line of the text, where it begins.
  ///   - references: the heading of the list of cited records, where it ends.
  init(markdown bytes: [UInt8], from first: String?, until references: String) {
    let document = MarkdownDocument(
      parsing: String(decoding: bytes, as: UTF8.self), file: "written.md")
    self.init()
    for block in document.blocks {
      if case .heading(_, let text) = block.content, PlainText.text(text) == references { break }
      read(block)
    }
    if let first, let start = lines.firstIndex(of: first) { lines.removeFirst(start) }
    if let last = lines.last, last.hasPrefix("* ") {
      asterisk = [String(last.dropFirst(2))]
      lines.removeLast()
    }
    for note in document.footnotes {
      notes[note.number] = note.blocks.compactMap {
        if case .paragraph(let text) = $0.content {
          PlainText.plain(PlainText.text(text))
        } else {
          nil
        }
      }
    }
  }

  private mutating func read(_ block: MarkdownBlock) {
    switch block.content {
    case .heading(_, let text), .paragraph(let text): add(PlainText.text(text))
    case .orderedList(_, _, let items), .bulletList(_, let items):
      for item in items { for block in item.blocks { read(block) } }
    case .table(let table):
      for row in [table.header] + table.rows {
        add(row.map { PlainText.plain(PlainText.text($0)) }.joined(separator: " | "))
      }
    case .blockQuote(let blocks): for block in blocks { read(block) }
    case .thematicBreak: break
    case .code(let text): add(text)
    }
  }

  private static func text(_ inlines: [MarkdownInline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let letters), .code(let letters): letters
      case .softBreak, .lineBreak: " "
      case .footnoteReference(let number): "[\(number)]"
      case .figure: ""
      case .emphasis(let inner), .strong(let inner), .link(_, _, let inner),
        .citation(_, _, let inner), .language(_, let inner), .entry(_, let inner):
        text(inner)
      }
    }.joined()
  }
}
