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
    while index < target, step() {}
    return here
  }

  /// The position of the character that a byte of the text belongs to.
  mutating func position(atByte target: Int) -> SourcePosition {
    restart()
    while here.offset - origin.offset < target, step() {}
    return here
  }

  private mutating func restart() {
    here = origin
    index = 0
  }

  /// Goes one character on; `false` at the end.
  private mutating func step() -> Bool {
    let offset = here.offset - origin.offset
    guard offset < bytes.count else { return false }
    let byte = bytes[offset]
    if byte == 0x0A {
      here.line += 1
      here.column = 1
    } else {
      here.column += 1
    }
    here.offset += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    index += 1
    return true
  }
}
