import Documents
import Pictures

extension HTMLPage {
  /// A figure with its caption; the table behind it opens on demand, or stands open without a picture.
  mutating func writeFigure(_ figure: CaptionedFigure, _ id: String) {
    out.raw("<figure")
    out.id(id)
    out.raw(">\n<figcaption>")
    writeInlines(figure.caption)
    out.raw("</figcaption>\n")
    if let absence = figure.figure.absence {
      out.raw("<p class=\"absence\">")
      out.text(labels.absences[absence] ?? "")
      out.raw("</p>\n")
    } else {
      // Wider than a telephone, it scrolls in a frame that can be reached by keyboard.
      out.raw("<div class=\"picture\" role=\"group\" tabindex=\"0\"")
      out.attribute("aria-label", figure.caption.plainText)
      out.raw(">\n")
      pictures += 1
      figure.figure.write(into: &out, id: "picture-\(pictures)")
      out.raw("</div>\n")
    }
    if !figure.table.rows.isEmpty {
      out.raw(figure.figure.absence == nil ? "<details>\n<summary>" : "<details open>\n<summary>")
      out.text(labels.tableBehind)
      out.raw("</summary>\n")
      var table = figure.table
      table.caption = []
      writeTable(table, id + "-table", name: labels.tableBehind)
      out.raw("</details>\n")
    }
    out.raw("</figure>\n")
  }
}
