/// An address that a document may link to: a web page, an address of mail, a place in the document.
struct WebAddress {
  /// The address with every byte that an address cannot hold written as `%` and two digits.
  let text: String

  /// Makes an address; `nil` for any other scheme, and for anything that hides one.
  init?(_ address: String) {
    let bytes = Array(address.utf8)
    guard bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { return nil }
    let lowered = address.lowercased()
    guard
      ["https://", "http://", "mailto:", "#"].contains(where: {
        lowered.utf8.starts(with: $0.utf8) && lowered.utf8.count > $0.utf8.count
      })
    else { return nil }
    text = WebAddress.encoded(bytes)
  }

  private static let punctuation = Set("-._~:/?@!$&'()*+,;=".utf8)

  private static func encoded(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var encoded: [UInt8] = []
    var isFragment = false
    for (index, byte) in bytes.enumerated() {
      let isEscape =
        byte == UInt8(ascii: "%") && index + 2 < bytes.count && isHexDigit(bytes[index + 1])
        && isHexDigit(bytes[index + 2])
      let beginsFragment = byte == UInt8(ascii: "#") && !isFragment
      if isEscape || beginsFragment || isAlphanumeric(byte) || punctuation.contains(byte) {
        encoded.append(byte)
      } else {
        encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
      isFragment = isFragment || beginsFragment
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...70).contains(byte) || (97...102).contains(byte)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
  }
}
