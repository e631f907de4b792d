import Diagnostics

/// Where stretches of a text stand in its file; they are asked for in order, each byte counted once.
struct TextPositions {
  private let text: String
  private let file: String
  private var index: String.Index
  private var offset = 0
  private var position: SourcePosition
  /// The place of the whole text, where nothing more exact can be said.
  private var whole: SourceRange?

  /// A text that stands in its file as it is, from a position on.
  init(_ text: String, from start: SourcePosition, in file: String) {
    self.text = text
    self.file = file
    index = text.startIndex
    position = start
  }

  /// A text of the front matter: exact where it stands in one line as it is or in quotation marks.
  init(_ text: String, at range: SourceRange) {
    self.init(text, from: range.start, in: range.file)
    let marks = range.end.offset - range.start.offset - text.utf8.count
    if range.start.line != range.end.line || (marks != 0 && marks != 2) { whole = range }
    if marks == 2 {
      position.column += 1
      position.offset += 1
    }
  }

  /// The place of a stretch of bytes that begins where the last one ended, or later.
  mutating func range(_ utf8: Range<Int>) -> SourceRange {
    if let whole { return whole }
    let start = advance(to: utf8.lowerBound)
    return SourceRange(file: file, start: start, end: advance(to: utf8.upperBound))
  }

  private mutating func advance(to target: Int) -> SourcePosition {
    let bytes = text.utf8
    while offset < target, index < bytes.endIndex {
      let isLineEnd = bytes[index] == 10
      bytes.formIndex(after: &index)
      offset += 1
      position.offset += 1
      if isLineEnd {
        position.line += 1
        position.column = 1
      } else if index == bytes.endIndex || bytes[index] & 0xC0 != 0x80 {
        position.column += 1
      }
    }
    return position
  }
}
