/// The form `untoc-cop/resolution/7/4`: the key of a record, which no running text has.
extension Reader {
  /// Takes a key: small letters, figures and hyphens, then what follows the first slash.
  func key(_ start: Int) -> (text: String, end: Int)? {
    let first = keyPart(start)
    guard byte(first.end) == UInt8(ascii: "/") else { return nil }
    var at = first.end
    var depth = 0
    // No space outside brackets, no comma, no stop at the end.
    while Self.isOfKeys(byte(at)) || byte(at) == 0x20 && depth > 0 {
      if byte(at) == UInt8(ascii: "(") { depth += 1 }
      if byte(at) == UInt8(ascii: ")") { depth -= 1 }
      at += 1
    }
    while byte(at - 1) == UInt8(ascii: ".") || byte(at - 1) == 0x20 { at -= 1 }
    return (text(start..<at), at)
  }

  /// Takes the first part of a key; nothing where no small letter begins it.
  func keyPart(_ start: Int) -> (text: String, end: Int) {
    var at = start
    while Self.isSmall(byte(at)) || at > start && (Self.isFigure(byte(at)) || byte(at) == 0x2D) {
      at += 1
    }
    return (text(start..<at), at)
  }

  private static func isSmall(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  private static func isFigure(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func isOfKeys(_ byte: UInt8) -> Bool {
    isSmall(byte | 0x20) || isFigure(byte) || "-./()*_+:&'".utf8.contains(byte)
  }
}
