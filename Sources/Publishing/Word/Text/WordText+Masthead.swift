import Documents
import Pictures

extension WordText {
  /// What stands under the rule of the masthead: for whom, under which item, the title, by whom.
  mutating func writeMasthead() {
    let masthead = document.masthead
    line(.body, masthead.body, id: "masthead-body")
    for (index, session) in masthead.session.enumerated() {
      line(.session, session, id: "masthead-session-\(index + 1)")
    }
    if let item = masthead.agendaItem {
      paragraph(Paragraph(.session, id: "masthead-item")) { text in
        text.run(item.line)
        if item.isMarked { text.writeAsterisk() }
      }
      line(.itemTitle, item.title, id: "masthead-item-title")
    }
    line(.title, masthead.title, id: "masthead-title")
    line(.byline, masthead.byline, id: "masthead-byline")
  }

  /// The paper of the document, its margins, and which heads and feet its pages have.
  mutating func writeSection() {
    out.raw("<w:sectPr>")
    for (kind, number) in [("first", 1), ("default", 2), ("even", 3)] {
      out.raw("<w:headerReference")
      out.attribute("w:type", kind)
      out.attribute("r:id", WordPackage.reference(.header(number)))
      out.raw("/><w:footerReference")
      out.attribute("w:type", kind)
      out.attribute("r:id", WordPackage.reference(.footer(number)))
      out.raw("/>")
    }
    let margins = sheet.margins
    out.raw("<w:pgSz")
    out.attribute("w:w", sheet.paper.width)
    out.attribute("w:h", sheet.paper.height)
    out.raw("/><w:pgMar")
    out.attribute("w:top", margins.top)
    out.attribute("w:right", margins.right)
    out.attribute("w:bottom", margins.bottom)
    out.attribute("w:left", margins.left)
    out.attribute("w:header", margins.header)
    out.attribute("w:footer", margins.footer)
    out.raw(" w:gutter=\"0\"/><w:titlePg/>")
    if isRightToLeft { out.raw("<w:bidi/>") }
    out.raw("</w:sectPr>")
  }
}
