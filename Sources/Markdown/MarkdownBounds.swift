import Diagnostics

/// Finds, before parsing, what would make the parser take time or memory without end.
struct MarkdownBounds {
  static let bytes = 8 << 20
  static let tableCells = 20_000
  static let pipesInLine = 64
  static let bracketsInParagraph = 500
  static let linesInParagraph = 1_000
  static let nesting = 16
  /// After so many problems the rest of the text is not looked at.
  static let problems = 100

  let source: MarkdownSource
  var diagnostics: [Diagnostic] = []
  var paragraph = Paragraph()
  var table: Table?

  /// A run of lines that can be one paragraph.
  struct Paragraph {
    var lines = 0
    var brackets = 0
    var lastLine = 0..<0
    /// The indentation of the numbered item in which it stands.
    var numberedIndent: Int?
    /// The column at which the text of the nearest item begins.
    var itemText = 0
  }

  /// A table under way.
  struct Table {
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
    for line in 1...source.lineStarts.count where bounds.diagnostics.count < problems {
      bounds.check(line)
    }
    return bounds.diagnostics
  }

  private init(source: MarkdownSource) { self.source = source }

  mutating func report(_ line: Int, _ headline: String, _ notes: String...) {
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
    let pipes = count(UInt8(ascii: "|"), in: text)
    if pipes > MarkdownBounds.pipesInLine { report(line, "\(pipes) pipes on one line") }
    if definesReference(at: text.lowerBound) {
      report(
        line, "link reference definition", "Write the address in the link: `[text](https://...)`.")
    }
    if !checkTable(line, head, text) { checkParagraph(line, head, text) }
    paragraph.lastLine = text
  }

  func count(_ byte: UInt8, in range: Range<Int>) -> Int {
    source.bytes[range].reduce(0) { $0 + ($1 == byte ? 1 : 0) }
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
