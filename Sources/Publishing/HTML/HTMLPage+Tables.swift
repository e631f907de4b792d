import Documents
import Pictures

extension HTMLPage {
  /// A table inside a frame that scrolls on a narrow screen and can be reached by keyboard.
  mutating func writeTable(_ table: Table, _ id: String, name: String? = nil) {
    out.raw("<div class=\"table\" role=\"group\" tabindex=\"0\"")
    out.attribute("aria-label", table.caption.isEmpty ? name ?? id : table.caption.plainText)
    out.raw("><table")
    out.id(id)
    out.raw(">\n")
    if !table.caption.isEmpty {
      out.raw("<caption>")
      writeInlines(table.caption)
      out.raw("</caption>\n")
    }
    out.raw("<thead>\n<tr>")
    for (column, cell) in table.header.enumerated() {
      writeCell("<th scope=\"col\"", cell, table.alignment(ofColumn: column), "</th>")
    }
    out.raw("</tr>\n</thead>\n<tbody>\n")
    for row in table.rows {
      out.raw("<tr>")
      for (column, cell) in row.enumerated() {
        let alignment = table.alignment(ofColumn: column)
        if column == 0, table.header.count > 1, !cell.isEmpty {
          writeCell("<th scope=\"row\"", cell, alignment, "</th>")
        } else {
          writeCell("<td", cell, alignment, "</td>")
        }
      }
      out.raw("</tr>\n")
    }
    out.raw("</tbody>\n</table></div>\n")
  }

  private mutating func writeCell(
    _ opening: StaticString, _ cell: [Inline], _ alignment: Table.Alignment,
    _ closing: StaticString
  ) {
    out.raw(opening)
    if alignment != .start { out.attribute("class", alignment.rawValue) }
    out.raw(">")
    writeInlines(cell)
    out.raw(closing)
  }
}
