extension MarkdownBounds {
  /// Counts a line into its paragraph, or begins the next.
  mutating func checkParagraph(_ line: Int, _ head: LineHead, _ text: Range<Int>) {
    if beginsItem(head, text) || source.bytes[text].first == UInt8(ascii: "#") {
      paragraph = Paragraph(
        numberedIndent: head.number == nil ? nil : head.indent,
        itemText: text.lowerBound - source.lineStarts[line - 1])
    } else if paragraph.lines == 0, head.indent < paragraph.itemText {
      paragraph.itemText = 0
    }
    paragraph.lines += 1
    paragraph.brackets += count(UInt8(ascii: "["), in: text)
    if paragraph.lines == MarkdownBounds.linesInParagraph + 1 {
      report(line, "paragraph of more than 1,000 lines")
    }
    if paragraph.brackets > MarkdownBounds.bracketsInParagraph {
      report(line, "more than 500 brackets in one paragraph")
      paragraph.brackets = .min / 2
    }
  }

  /// Whether the line surely begins an item, so that a paragraph before it has ended.
  private func beginsItem(_ head: LineHead, _ text: Range<Int>) -> Bool {
    guard head.isItem, !text.isEmpty, head.indent <= paragraph.itemText + 3 else { return false }
    guard let number = head.number, number != 1, paragraph.lines > 0 else { return true }
    guard let open = paragraph.numberedIndent else { return false }
    return head.indent <= open
  }
}
