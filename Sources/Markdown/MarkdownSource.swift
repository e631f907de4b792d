import Diagnostics

/// The bytes of a text with the places where its lines begin.
struct MarkdownSource {
  let file: String
  let bytes: [UInt8]
  /// Offsets of the first bytes of the lines; a line ends at LF, CR or both, as in CommonMark.
  let lineStarts: [Int]

  init(_ text: String, file: String) {
    self.file = file
    bytes = Array(text.utf8)
    var starts = [0]
    for index in bytes.indices {
      let byte = bytes[index]
      let isCRBeforeLF = byte == 13 && index + 1 < bytes.count && bytes[index + 1] == 10
      if byte == 10 || (byte == 13 && !isCRBeforeLF) { starts.append(index + 1) }
    }
    lineStarts = starts
  }

  /// The bytes of a line counted from 1, without its ending.
  func line(_ number: Int) -> Range<Int> {
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] : bytes.count
    while end > start, bytes[end - 1] == 10 || bytes[end - 1] == 13 { end -= 1 }
    return start..<end
  }

  /// The position at a line counted from 1 and an offset in bytes from the line's start.
  func position(line: Int, byteOffset: Int) -> SourcePosition {
    let line = min(max(line, 1), lineStarts.count)
    let start = lineStarts[line - 1]
    let offset = start + min(max(byteOffset, 0), bytes.count - start)
    var column = 1
    for byte in bytes[start..<offset] where byte & 0xC0 != 0x80 { column += 1 }
    return SourcePosition(line: line, column: column, offset: offset)
  }

  /// The position at an offset.
  func position(at offset: Int) -> SourcePosition {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return position(line: low + 1, byteOffset: offset - lineStarts[low])
  }

  /// The range of a whole line, for a diagnostic.
  func range(ofLine line: Int) -> SourceRange {
    let bytes = self.line(min(max(line, 1), lineStarts.count))
    return SourceRange(
      file: file, start: position(line: line, byteOffset: 0),
      end: position(line: line, byteOffset: bytes.count))
  }
}
