/// Decides which texts can stand without quotation marks.
enum PlainScalar {
  /// Words that some readers take for something else than text.
  private static let reserved: Set<String> = [
    "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n",
  ]

  /// Whether a text, written plainly, reads back as itself.
  static func isSafe(_ text: String, isInFlow: Bool) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last else { return false }
    if first == 0x20 || last == 0x20 || last == UInt8(ascii: ":") { return false }
    if bytes.count <= 5, reserved.contains(text.lowercased()) { return false }
    if text.hasPrefix("---") || text.hasPrefix("...") { return false }
    if "[]{},#&*!|>'\"%@`".utf8.contains(first) { return false }
    if "-?:".utf8.contains(first) {
      guard bytes.count > 1, bytes[1] != 0x20, !isInFlow else { return false }
    }
    for (index, byte) in bytes.enumerated() {
      if byte == 0x09 || byte == 0x0A { return false }
      if byte == UInt8(ascii: ":"), index + 1 < bytes.count, bytes[index + 1] == 0x20 || isInFlow {
        return false
      }
      if byte == UInt8(ascii: "#"), index > 0, bytes[index - 1] == 0x20 { return false }
      if isInFlow, "[]{},?".utf8.contains(byte) { return false }
    }
    return !text.unicodeScalars.contains(where: YAMLWriter.isEscaped)
  }
}
