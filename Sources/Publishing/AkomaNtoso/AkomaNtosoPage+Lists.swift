import Documents
import Pictures

extension AkomaNtosoPage {
  /// Begins an element with its identifier, and notes what stands behind it.
  mutating func open(
    _ element: StaticString, _ id: String, _ behind: [Origin], name: String? = nil
  ) {
    let identifier = identifiers.take(id)
    out.raw("<")
    out.raw(element)
    if let name { out.attribute("name", name) }
    out.attribute("eId", identifier)
    out.raw(">\n")
    if !behind.isEmpty { origins.append((identifier, behind)) }
  }

  mutating func writeNumber(_ mark: String) {
    out.raw("<num>")
    out.text(mark)
    out.raw("</num>\n")
  }

  mutating func writeContent(_ paragraphs: [[Inline]]) {
    out.raw("<content>\n")
    for paragraph in paragraphs { writeParagraph(paragraph) }
    out.raw("</content>\n")
  }

  /// A list of sub-paragraphs with their letters, after the text that introduces it.
  mutating func writeList(_ list: List, _ block: Block, intro: [[Inline]] = []) {
    open("list", block.id, block.origins)
    writeItems(list, intro: intro)
    out.raw("</list>\n")
  }

  private mutating func writeItems(_ list: List, intro: [[Inline]]) {
    if !intro.isEmpty {
      out.raw("<intro>\n")
      for paragraph in intro { writeParagraph(paragraph) }
      out.raw("</intro>\n")
    }
    for item in list.items {
      open("point", item.id, item.origins)
      writeNumber(item.mark)
      if let sublist = item.sublist {
        out.raw("<list>\n")
        writeItems(sublist, intro: item.paragraphs)
        out.raw("</list>\n")
      } else {
        writeContent(item.paragraphs)
      }
      out.raw("</point>\n")
    }
  }

  mutating func writeTable(_ table: Table) {
    let rows = [table.header] + table.rows
    guard rows.contains(where: { !$0.isEmpty }) else { return writeParagraph(table.caption) }
    out.raw("<table>\n")
    if !table.caption.isEmpty {
      out.raw("<caption>")
      writeInlines(table.caption)
      out.raw("</caption>\n")
    }
    for (index, row) in rows.enumerated() where !row.isEmpty {
      out.raw("<tr>")
      for (column, cell) in row.enumerated() {
        out.raw(index == 0 ? "<th" : "<td")
        let alignment = table.alignment(ofColumn: column)
        if alignment != .start { out.attribute("class", alignment.rawValue) }
        out.raw("><p>")
        writeInlines(cell)
        out.raw(index == 0 ? "</p></th>" : "</p></td>")
      }
      out.raw("</tr>\n")
    }
    out.raw("</table>\n")
  }
}
