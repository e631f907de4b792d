import Documents

/// Counts the marks of footnotes, so that a footnote leads back to each of them.
enum FootnoteMarks {
  static func count(in document: DocumentTree) -> [Int: Int] {
    var marks: [Int: Int] = [:]
    for block in document.blocks {
      switch block.content {
      case .heading(let heading): count(heading.text, &marks)
      case .paragraph(_, let text): count(text, &marks)
      case .list(let list): count(list, &marks)
      case .table(let table):
        for text in table.texts { count(text, &marks) }
      case .figure(let figure):
        for text in figure.texts { count(text, &marks) }
      case .quotation(let paragraphs):
        for paragraph in paragraphs { count(paragraph, &marks) }
      }
    }
    return marks
  }

  private static func count(_ list: List, _ marks: inout [Int: Int]) {
    for item in list.items {
      for paragraph in item.paragraphs { count(paragraph, &marks) }
      if let sublist = item.sublist { count(sublist, &marks) }
    }
  }

  private static func count(_ text: [Inline], _ marks: inout [Int: Int]) {
    for inline in text {
      switch inline {
      case .footnoteMark(let number): marks[number, default: 0] += 1
      case .emphasis(let inner), .strong(let inner), .localized(let inner, _):
        count(inner, &marks)
      case .text, .entry, .lineBreak, .link, .citation: break
      }
    }
  }
}
