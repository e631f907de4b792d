import Documents
import Pictures

/// A stretch of a Word document whose pages have heads and feet of their own.
enum DocumentSection {
  /// The text of the document, whose pages are numbered and counted.
  case text
  /// The records cited, on pages behind it that are none of the document's.
  case records
}

extension WordText {
  /// The address of the end of the text, by which its last page is known.
  static let endOfText = "end-of-text"

  /// The paper of a stretch that ends here, its margins, and which heads and feet its pages have.
  mutating func writeEnd(of section: DocumentSection) {
    out.raw("<w:sectPr>")
    for (kind, number) in [("first", 1), ("default", 2), ("even", 3)] {
      if section == .records, kind == "first" { continue }
      out.raw("<w:headerReference")
      out.attribute("w:type", kind)
      out.attribute("r:id", WordPackage.reference(.header(number)))
      out.raw("/><w:footerReference")
      out.attribute("w:type", kind)
      // The foot of a first page has no number.
      out.attribute("r:id", WordPackage.reference(.footer(section == .records ? 1 : number)))
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
    out.raw(" w:gutter=\"0\"/>")
    if section == .text { out.raw("<w:titlePg/>") }
    if isRightToLeft { out.raw("<w:bidi/>") }
    out.raw("</w:sectPr>")
  }
}
