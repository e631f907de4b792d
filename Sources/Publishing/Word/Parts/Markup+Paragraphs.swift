import Pictures

extension Markup {
  /// Appends the spaces above and below, and between lines.
  mutating func spacing(_ look: ParagraphLook, percent: Int) {
    raw("<w:spacing")
    attribute("w:before", look.before)
    attribute("w:after", look.after)
    attribute("w:line", look.line * percent / 100)
    raw(" w:lineRule=\"atLeast\"/>")
  }

  /// Appends how far a paragraph and its first line stand from the margins.
  mutating func indent(left: Int, right: Int? = nil, first: Int) {
    raw("<w:ind")
    attribute("w:left", left)
    if let right { attribute("w:right", right) }
    if first < 0 {
      attribute("w:hanging", -first)
    } else {
      attribute("w:firstLine", first)
    }
    raw("/>")
  }
}
