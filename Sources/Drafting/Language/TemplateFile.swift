package import Diagnostics

/// A template as it is read: its text, its name, and how it is used.
package struct TemplateFile: Sendable {
  /// How a template is used.
  package enum Role: Sendable {
    /// Included by others; knows only its arguments.
    case partial
    /// The wording of a whole document; knows every documented name.
    case page
    /// The officer's own prose with templates in it; knows every documented name.
    case draft
  }

  /// The name by which it is included, such as `paper/meeting`.
  package var name: String
  /// The file, as a path relative to the workspace.
  package var file: String
  /// The template.
  package var text: String
  /// How it is used.
  package var role: Role
  /// Where the text begins in its file; a draft begins below its front matter.
  package var start: SourcePosition

  /// Makes a template of its text, whose first character stands at `start` of the file.
  package init(
    _ name: String, file: String, text: String, role: Role = .partial,
    start: SourcePosition = .start
  ) {
    self.name = name
    self.file = file
    self.text = text
    self.role = role
    self.start = start
  }
}

/// The bytes of a template with the lines that they form.
struct TemplateBytes: Sendable {
  let file: String
  let bytes: [UInt8]
  private let start: SourcePosition
  private let lineStarts: [Int]

  init(_ template: TemplateFile) {
    file = template.file
    let text = Array(template.text.utf8)
    bytes = text
    start = template.start
    lineStarts = [0] + text.indices.filter { text[$0] == .newline }.map { $0 + 1 }
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func line(_ offset: Int) -> Int { start.line + lineIndex(offset) }

  private func lineIndex(_ offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  func position(_ offset: Int) -> SourcePosition {
    let low = lineIndex(offset)
    let scalars = bytes[lineStarts[low]..<min(offset, bytes.count)].count { $0 & 0xC0 != 0x80 }
    return SourcePosition(
      line: start.line + low, column: scalars + (low == 0 ? start.column : 1),
      offset: start.offset + offset)
  }

  func range(_ span: Range<Int>) -> SourceRange {
    SourceRange(file: file, start: position(span.lowerBound), end: position(span.upperBound))
  }
}

extension UInt8 {
  static let newline = UInt8(ascii: "\n")

  /// Whether it is a space, a tab or a line break.
  var isSpace: Bool { self == 32 || self == 9 || self == 10 || self == 13 }
  var isDigit: Bool { (48...57).contains(self) }
  var isLetter: Bool { (65...90).contains(self) || (97...122).contains(self) }
}
