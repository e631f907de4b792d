/// What the bytes of a scalar say.
enum ScalarText {
  /// Whether a plain scalar says that nothing is said.
  static func isNull(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch bytes.count {
    case 0: true
    case 1: bytes[0] == UInt8(ascii: "~")
    case 4: ["null", "Null", "NULL"].contains { bytes.elementsEqual($0.utf8) }
    default: false
    }
  }

  /// Whether an escape brought in a character that neither XML nor a terminal can hold.
  static func hasControlCharacter(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for (index, byte) in bytes.enumerated() {
      if byte < 0x20, byte != 0x0A, byte != 0x09 { return true }
      if byte == 0x7F { return true }
      // U+FFFE and U+FFFF, in UTF-8 EF BF BE and EF BF BF.
      if byte == 0xEF, index + 2 < bytes.count, bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE {
        return true
      }
    }
    return false
  }
}
