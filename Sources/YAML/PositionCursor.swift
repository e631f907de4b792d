import Diagnostics

/// Turns libyaml's character indexes into positions of the file, walking the text once.
///
/// libyaml's own line numbers are not used: it counts U+2028, U+2029 and U+0085 as line ends, which
/// no editor does.
struct PositionCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let origin: SourcePosition
  private var here: SourcePosition
  private var index = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, start: SourcePosition) {
    self.bytes = bytes
    origin = start
    here = start
  }

  /// The position of a character, counted from 0 in the text; past the end, that of the end.
  mutating func position(at target: Int) -> SourcePosition {
    if target < index { restart() }
    // In variables of their own, because this loop meets every byte of every record.
    var (line, column) = (here.line, here.column)
    var offset = here.offset - origin.offset
    var left = target - index
    while left > 0, offset < bytes.count {
      let byte = bytes[offset]
      if byte == 0x0A {
        line += 1
        column = 1
      } else {
        column += 1
      }
      offset += Self.length(byte)
      left -= 1
    }
    index = target - left
    here = SourcePosition(line: line, column: column, offset: origin.offset + offset)
    return here
  }

  /// The position of the character that a byte of the text belongs to.
  mutating func position(atByte target: Int) -> SourcePosition {
    var count = 0
    var offset = 0
    while offset < min(target, bytes.count) {
      offset += Self.length(bytes[offset])
      count += 1
    }
    return position(at: count)
  }

  private mutating func restart() {
    here = origin
    index = 0
  }

  /// The bytes of the character that a byte begins.
  private static func length(_ lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }
}
