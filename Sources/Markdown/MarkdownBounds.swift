import Diagnostics

/// Finds, before parsing, what would make the parser take time or memory without end.
struct MarkdownBounds {
  static let bytes = 8 << 20
  static let tableCells = 20_000
  static let pipesInLine = 64
  static let bracketsInParagraph = 500
  static let linesInParagraph = 1_000
  static let nesting = 16

  private let source: MarkdownSource
  private var diagnostics: [Diagnostic] = []
  private var paragraph = Paragraph()
  private var table: Table?

  /// A run of lines that can be one paragraph.
  private struct Paragraph {
    var lines = 0
    var brackets = 0
    var lastLine = 0..<0
    /// The indentation of the numbered item in which it stands.
    var numberedIndent: Int?
    /// The column at which the text of the nearest item begins.
    var itemText = 0
  }

  /// A table under way.
  private struct Table {
    var columns: Int
    var rows = 1
    var quotes: Int
    var isTooLarge = false
  }

  /// What crosses a bound, in the order of the text.
  static func check(_ source: MarkdownSource) -> [Diagnostic] {
    var bounds = MarkdownBounds(source: source)
    guard source.bytes.count <= bytes else {
      return [Diagnostic(.markdownBound, at: source.range(ofLine: 1), "text over 8 MB")]
    }
    for line in 1...source.lineStarts.count { bounds.check(line) }
    return bounds.diagnostics
  }

  private init(source: MarkdownSource) { self.source = source }

  private mutating func report(_ line: Int, _ headline: String, _ notes: String...) {
    diagnostics.append(
      Diagnostic(.markdownBound, at: source.range(ofLine: line), headline, notes: notes))
  }

  private mutating func check(_ line: Int) {
    let bytes = source.line(line)
    let head = LineHead(source.bytes, bytes)
    if source.bytes[bytes].contains(0) {
      diagnostics.append(
        Diagnostic(.containsNUL, at: source.range(ofLine: line), "NUL byte in the text"))
    }
    if head.marks > MarkdownBounds.nesting {
      report(line, "\(head.marks) levels of lists and quotations on one line")
    }
    let text = head.text..<bytes.upperBound
    guard !text.isEmpty || head.isItem else {
      table = nil
      paragraph = Paragraph(itemText: paragraph.itemText)
      return
    }
    let pipes = countUnescaped(UInt8(ascii: "|"), in: text)
    if pipes > MarkdownBounds.pipesInLine { report(line, "\(pipes) pipes on one line") }
    if definesReference(at: text.lowerBound) {
      report(
        line, "link reference definition", "Write the address in the link: `[text](https://...)`.")
    }
    if !checkTable(line, head, text) { checkParagraph(line, head, text) }
    paragraph.lastLine = text
  }

  private func countUnescaped(_ byte: UInt8, in range: Range<Int>) -> Int {
    source.bytes[range].reduce(0) { $0 + ($1 == byte ? 1 : 0) }
  }

  /// Whether the line is part of a table; checks its cells if so.
  private mutating func checkTable(_ line: Int, _ head: LineHead, _ text: Range<Int>) -> Bool {
    guard var current = table else { return beginTable(line, head, text) }
    current.rows += 1
    let brackets = countUnescaped(UInt8(ascii: "["), in: text)
    if brackets > MarkdownBounds.bracketsInParagraph {
      report(line, "\(brackets) brackets in one row of a table")
    }
    if current.rows * current.columns > MarkdownBounds.tableCells, !current.isTooLarge {
      current.isTooLarge = true
      report(line, "table of more than 20,000 cells", "Split the table.")
    }
    table = current
    let cells = TableLine.cells(source.bytes, text)
    if cells != current.columns, !beginsBlock(head, text), head.quotes <= current.quotes {
      report(
        line, "row of \(cells) cells in a table of \(current.columns) columns",
        "Every row has as many cells as the header; a blank line ends a table.")
    }
    return true
  }

  private mutating func beginTable(_ line: Int, _ head: LineHead, _ text: Range<Int>) -> Bool {
    guard paragraph.lines > 0, TableLine.isDelimiter(source.bytes, text) else { return false }
    let columns = TableLine.cells(source.bytes, text)
    let header = TableLine.cells(source.bytes, paragraph.lastLine)
    guard columns == header else {
      report(line, "line of \(columns) columns under a header of \(header) cells")
      return false
    }
    table = Table(columns: columns, quotes: head.quotes)
    return true
  }

  private func beginsBlock(_ head: LineHead, _ text: Range<Int>) -> Bool {
    guard !head.isItem, let first = source.bytes[text].first else { return true }
    return first == UInt8(ascii: "#") || first == UInt8(ascii: "`") || first == UInt8(ascii: "~")
      || first == UInt8(ascii: "<")
  }

  private mutating func checkParagraph(_ line: Int, _ head: LineHead, _ text: Range<Int>) {
    if beginsItem(head, text) || source.bytes[text].first == UInt8(ascii: "#") {
      paragraph = Paragraph(
        numberedIndent: head.number == nil ? nil : head.indent,
        itemText: text.lowerBound - source.lineStarts[line - 1])
    } else if paragraph.lines == 0, head.indent < paragraph.itemText {
      paragraph.itemText = 0
    }
    paragraph.lines += 1
    paragraph.brackets += countUnescaped(UInt8(ascii: "["), in: text)
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

  /// Whether `[label]:` begins here; its label can run over several lines.
  private func definesReference(at start: Int) -> Bool {
    let bytes = source.bytes
    guard start + 1 < bytes.count, bytes[start] == UInt8(ascii: "["),
      bytes[start + 1] != UInt8(ascii: "^")
    else { return false }
    var index = start + 1
    let limit = min(bytes.count, start + 1_010)
    while index < limit {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "["): return false
      case UInt8(ascii: "]"):
        return index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: ":")
      default: break
      }
      index += 1
    }
    return false
  }
}
