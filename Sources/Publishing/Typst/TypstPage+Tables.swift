import Documents

extension TypstPage {
  /// A table whose head is repeated on every page that it reaches.
  mutating func write(_ table: Table) {
    // As in Word, a table of few columns stands where the text does.
    let isNarrow = table.header.count <= 3
    let columns = ColumnWidths(
      table, within: isNarrow ? 3_653 : 4_920, em: TypstFace.of(document.language).size * 85 / 100,
      padding: 60)
    out.raw(isNarrow ? "#tabled(edge, (" : "#tabled(0pt, (")
    for width in columns.widths {
      out.number(width)
      out.raw("fr, ")
    }
    out.raw("), (")
    for column in table.header.indices {
      switch table.alignment(ofColumn: column) {
      case .start: out.raw("start, ")
      case .center: out.raw("center, ")
      case .end: out.raw("end, ")
      }
    }
    out.raw("), ")
    if table.caption.isEmpty { out.raw("none") } else { writeCell(table.caption) }
    out.raw(", (")
    write(table.header, columns, "", ", ")
    out.raw(")")
    for row in table.rows { write(row, columns, ", ", "") }
    out.raw(")\n")
  }

  /// The cells of a row; in a column that is too narrow for its words, symbols are broken too.
  private mutating func write(
    _ row: [[Inline]], _ columns: ColumnWidths, _ before: StaticString, _ after: StaticString
  ) {
    for (cell, holdsWords) in zip(row, columns.holdsWords) {
      out.raw(before)
      breaksSymbols = !holdsWords
      writeCell(cell)
      breaksSymbols = false
      out.raw(after)
    }
  }

  private mutating func writeCell(_ text: [Inline]) {
    out.raw("[")
    writeInlines(text)
    out.raw("]")
  }
}
