import Diagnostics

/// Finds places in bytes that may not be text; used only once something is known to be wrong.
package enum UTF8Scan {
  /// The offset of the first byte that begins no valid character, by Unicode's table 3-7.
  static func firstInvalid(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = 0
    while index < bytes.count {
      let length = lengthOfCharacter(at: index, in: bytes)
      if length == 0 { return index }
      index += length
    }
    return nil
  }

  /// The offsets of all bytes that belong to no valid character.
  package static func invalidBytes(in bytes: [UInt8]) -> [Int] {
    bytes.withUnsafeBufferPointer { bytes in
      var invalid: [Int] = []
      var index = 0
      while index < bytes.count {
        let length = lengthOfCharacter(at: index, in: bytes)
        if length == 0 { invalid.append(index) }
        index += max(length, 1)
      }
      return invalid
    }
  }

  /// Line and column of an offset; the bytes before it are valid apart from NUL.
  static func position(
    of offset: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> SourcePosition {
    var position = SourcePosition(line: 1, column: 1, offset: offset)
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < offset {
      let byte = bytes[index]
      let isHalfOfCRLF = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if byte == 0x0A || (byte == 0x0D && !isHalfOfCRLF) {
        position.line += 1
        position.column = 1
      } else if byte & 0xC0 != 0x80 {
        position.column += 1
      }
      index += 1
    }
    return position
  }

  /// The bytes of the character that begins at an index, 0 where none does.
  private static func lengthOfCharacter(
    at index: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let lead = bytes[index]
    let (length, second): (Int, ClosedRange<UInt8>)
    switch lead {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
    let rest = bytes[(index + 2)..<max(index + 2, index + length)]
    return rest.allSatisfy { $0 & 0xC0 == 0x80 } ? length : 0
  }
}
