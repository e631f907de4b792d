import Documents
import Pictures
import Records

/// The rules of a cell, in eighths of a point, and where its text stands.
struct CellFrame {
  var top = 0
  var bottom = 0
  var stands: StaticString = "top"
}

extension WordText {
  /// Begins a table with columns of those widths.
  mutating func beginTable(_ columns: [Int], left: Int = 0, padding: Int = 60) {
    out.raw("<w:tbl><w:tblPr>")
    if isRightToLeft { out.raw("<w:bidiVisual/>") }
    out.raw("<w:tblW")
    out.attribute("w:w", columns.reduce(0, +))
    out.raw(" w:type=\"dxa\"/><w:tblInd")
    out.attribute("w:w", left)
    out.raw(" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblCellMar>")
    for side in ["w:left", "w:right"] as [StaticString] {
      out.raw("<")
      out.raw(side)
      out.attribute("w:w", padding)
      out.raw(" w:type=\"dxa\"/>")
    }
    out.raw("</w:tblCellMar></w:tblPr><w:tblGrid>")
    for width in columns {
      out.raw("<w:gridCol")
      out.attribute("w:w", width)
      out.raw("/>")
    }
    out.raw("</w:tblGrid>")
  }

  /// Writes a cell; the closure writes at least one paragraph.
  mutating func cell(
    _ width: Int, _ frame: CellFrame, span: Int = 1, _ write: (inout WordText) -> Void
  ) {
    out.raw("<w:tc><w:tcPr><w:tcW")
    out.attribute("w:w", width)
    out.raw(" w:type=\"dxa\"/>")
    if span > 1 { out.value("w:gridSpan", span) }
    if frame.top > 0 || frame.bottom > 0 {
      out.raw("<w:tcBorders>")
      if frame.top > 0 { rule("<w:top", frame.top) }
      if frame.bottom > 0 { rule("<w:bottom", frame.bottom) }
      out.raw("</w:tcBorders>")
    }
    out.raw("<w:vAlign w:val=\"")
    out.raw(frame.stands)
    out.raw("\"/></w:tcPr>")
    write(&self)
    out.raw("</w:tc>")
  }

  private mutating func rule(_ opening: StaticString, _ width: Int) {
    out.raw(opening)
    out.raw(" w:val=\"single\"")
    out.attribute("w:sz", width)
    out.raw(" w:space=\"0\" w:color=\"auto\"/>")
  }

  /// A table whose first row is repeated on every page that it goes on to.
  mutating func writeTable(_ table: Table, _ id: String) {
    if !table.caption.isEmpty {
      paragraph(Paragraph(.caption, id: id)) { $0.writeInlines(table.caption) }
    }
    let count = table.header.count
    guard count > 0 else { return }
    let edge = count <= 3 ? sheet.look(.text).left : 0
    let columns = ColumnWidths(
      table, within: max(sheet.width - 2 * edge, count * 300), em: tableEm, padding: 120
    ).widths
    beginTable(columns, left: edge)
    writeRow(table.header, table, columns, id: "\(id)-r0", isLast: table.rows.isEmpty)
    for (index, row) in table.rows.enumerated() {
      writeRow(
        row, table, columns, id: "\(id)-r\(index + 1)", number: index + 1,
        isLast: index == table.rows.count - 1)
    }
    out.raw("</w:tbl>\n")
    paragraph(Paragraph(.small)) { _ in }
  }

  /// The size of the letters in tables, in the font that the language is set in.
  private var tableEm: Int {
    let font: WordSheet.Font? =
      switch document.language {
      case .ar: sheet.arabic
      case .zh: sheet.chinese
      default: nil
      }
    return sheet.look(.tableText).size + (font?.larger ?? 0)
  }

  private mutating func writeRow(
    _ row: [[Inline]], _ table: Table, _ columns: [Int], id: String, number: Int = 0, isLast: Bool
  ) {
    let isHead = number == 0
    out.raw("<w:tr><w:trPr><w:cantSplit/>")
    if isHead { out.raw("<w:tblHeader/>") }
    out.raw("</w:trPr>")
    let frame = CellFrame(
      top: isHead ? 4 : 0, bottom: isHead || isLast ? 12 : 2, stands: isHead ? "bottom" : "top")
    for (column, width) in columns.enumerated() {
      cell(width, frame) { text in
        var paragraph = Paragraph(isHead ? .tableHead : .tableText, id: column == 0 ? id : nil)
        switch table.alignment(ofColumn: column) {
        case .start: break
        case .center: paragraph.justification = "center"
        case .end: paragraph.justification = "right"
        }
        text.paragraph(paragraph) { text in
          if column < row.count { text.writeInlines(row[column]) }
        }
      }
    }
    out.raw("</w:tr>\n")
  }
}
