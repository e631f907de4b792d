extension MarkdownBounds {
  /// Whether the line is part of a table; checks its cells if so.
  mutating func checkTable(_ line: Int, _ head: LineHead, _ text: Range<Int>) -> Bool {
    guard var current = table else { return beginTable(line, head, text) }
    current.rows += 1
    let brackets = count(UInt8(ascii: "["), in: text)
    if brackets > MarkdownBounds.bracketsInParagraph {
      report(line, "\(brackets) brackets in one row of a table")
    }
    if current.rows * current.columns > MarkdownBounds.tableCells, !current.isTooLarge {
      current.isTooLarge = true
      report(line, "table of more than 20,000 cells", "Split the table.")
    }
    table = current
    let cells = TableLine.cells(source.bytes, text)
    if cells != current.columns, !beginsBlock(head, text), head.quotes <= current.quotes {
      report(
        line, "row of \(cells) cells in a table of \(current.columns) columns",
        "Every row has as many cells as the header; a blank line ends a table.")
    }
    return true
  }

  private mutating func beginTable(_ line: Int, _ head: LineHead, _ text: Range<Int>) -> Bool {
    guard paragraph.lines > 0, TableLine.isDelimiter(source.bytes, text) else { return false }
    let columns = TableLine.cells(source.bytes, text)
    let header = TableLine.cells(source.bytes, paragraph.lastLine)
    guard columns == header else {
      report(line, "line of \(columns) columns under a header of \(header) cells")
      return false
    }
    table = Table(columns: columns, quotes: head.quotes)
    return true
  }

  private func beginsBlock(_ head: LineHead, _ text: Range<Int>) -> Bool {
    guard !head.isItem, let first = source.bytes[text].first else { return true }
    return first == UInt8(ascii: "#") || first == UInt8(ascii: "`") || first == UInt8(ascii: "~")
      || first == UInt8(ascii: "<")
  }
}
