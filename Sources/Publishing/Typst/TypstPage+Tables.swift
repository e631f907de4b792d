import Documents

extension TypstPage {
  /// A table whose head is repeated on every page that it reaches.
  mutating func write(_ table: Table) {
    out.raw("#tabled((")
    for width in widths(of: table) {
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
    for cell in table.header {
      writeCell(cell)
      out.raw(", ")
    }
    out.raw(")")
    for row in table.rows {
      for cell in row {
        out.raw(", ")
        writeCell(cell)
      }
    }
    out.raw(")\n")
  }

  private mutating func writeCell(_ text: [Inline]) {
    out.raw("[")
    writeInlines(text)
    out.raw("]")
  }

  /// The share of each column in the width: by the square root of its longest cell, so that a long
  /// text takes lines rather than the width of the others.
  private func widths(of table: Table) -> [Int] {
    table.header.indices.map { column in
      let cells = [table.header[column]] + table.rows.map { $0[column] }
      let longest = cells.map { $0.plainText.utf8.count }.max() ?? 1
      return max(2, Int(Double(max(1, longest)).squareRoot()))
    }
  }
}
