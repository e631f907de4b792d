import Documents
import Pictures

/// How a paragraph begins: its style, its address, and in what it differs from its style.
struct Paragraph {
  let style: StyleName
  /// Its address, from which its hidden bookmark has its name.
  var id: String?
  /// The list that it is in, where not that of its style; 0 for none.
  var list: (number: Int, depth: Int)?
  /// Where it and its first line begin, where not as its style says.
  var indent: (left: Int, first: Int)?
  /// Whether it runs from left to right also in a document from right to left.
  var isLeftToRight = false
  /// How its lines stand, where not as its style says.
  var justification: StaticString?
  /// The stretch of the document that ends with it.
  var endOf: DocumentSection?

  init(_ style: StyleName, id: String? = nil) {
    self.style = style
    self.id = id
  }
}

extension WordText {
  /// Writes a paragraph and, between its marks, what the closure writes.
  mutating func paragraph(_ paragraph: Paragraph, _ write: (inout WordText) -> Void) {
    out.raw("<w:p><w:pPr>")
    out.value("w:pStyle", paragraph.style.rawValue)
    if let list = paragraph.list {
      out.raw("<w:numPr>")
      out.value("w:ilvl", list.depth)
      out.value("w:numId", list.number)
      out.raw("</w:numPr>")
    }
    if isRightToLeft {
      out.raw(paragraph.isLeftToRight ? "<w:bidi w:val=\"0\"/>" : "<w:bidi/>")
    }
    if let indent = paragraph.indent { out.indent(left: indent.left, first: indent.first) }
    if let justification = paragraph.justification {
      out.raw("<w:jc w:val=\"")
      out.raw(justification)
      out.raw("\"/>")
    }
    if let section = paragraph.endOf { writeEnd(of: section) }
    out.raw("</w:pPr>")
    let bookmark = beginBookmark(paragraph.id)
    write(&self)
    endBookmark(bookmark)
    out.raw("</w:p>\n")
  }

  /// Writes a paragraph that is a line of plain text, or nothing where there is none.
  mutating func line(_ style: StyleName, _ text: String?, id: String? = nil) {
    guard let text, !text.isEmpty else { return }
    paragraph(Paragraph(style, id: id)) { $0.run(text) }
  }

  /// Writes a line that keeps its own direction: a Latin one its order, also in Arabic.
  mutating func ownLine(_ style: StyleName, _ text: String?, _ justification: StaticString? = nil) {
    guard let text, !text.isEmpty else { return }
    var paragraph = Paragraph(style)
    if isRightToLeft,
      !ScriptRun.all(of: text, isRightToLeft: false).contains(where: { $0.script == .arabic })
    {
      paragraph.isLeftToRight = true
      paragraph.justification = justification
    }
    self.paragraph(paragraph) { $0.run(text) }
  }
}
