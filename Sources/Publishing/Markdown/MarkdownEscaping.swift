import Pictures

/// Letters written so that CommonMark reads them as letters.
package enum MarkdownEscaping {
  /// The text with a backslash before whatever would be markup.
  ///
  /// Only what can be markup anywhere in a line is escaped here; `escapedStart` adds what is markup at
  /// the start of a line.
  package static func escaped(_ text: String) -> String {
    let text = PrintableText.clean(text)
    guard text.utf8.contains(where: { isMark($0) || $0 == UInt8(ascii: "&") }) else { return text }
    var bytes: [UInt8] = []
    let source = Array(text.utf8)
    bytes.reserveCapacity(source.count + 16)
    for (index, byte) in source.enumerated() {
      if isMark(byte) || (byte == UInt8(ascii: "&") && beginsEntity(source, index + 1)) {
        bytes.append(UInt8(ascii: "\\"))
      }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether it can be markup wherever it stands.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "#"):
      true
    default: false
    }
  }

  /// The text as the title of a link, between quotation marks.
  package static func title(_ text: String) -> String {
    escaped(text).replacing("\"", with: "\\\"")
  }

  /// A line already escaped, with its start escaped too where it would begin a list or a rule.
  package static func escapedStart(_ line: String) -> String {
    guard let first = line.utf8.first, isStart(first) else { return line }
    let bytes = Array(line.utf8.drop { $0 == 0x20 })
    var index = 0
    while index < bytes.count, (48...57).contains(bytes[index]) { index += 1 }
    guard index < bytes.count else { return String(decoding: bytes, as: UTF8.self) }
    let isNumber =
      index > 0 && (bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")"))
    let isMark = index == 0 && "+-=".utf8.contains(bytes[0])
    guard isNumber || isMark else { return String(decoding: bytes, as: UTF8.self) }
    return String(decoding: bytes[..<index] + [UInt8(ascii: "\\")] + bytes[index...], as: UTF8.self)
  }

  /// Whether it is a blank, or can begin a list or a rule.
  private static func isStart(_ byte: UInt8) -> Bool {
    byte == 0x20 || (48...57).contains(byte) || "+-=".utf8.contains(byte)
  }

  private static func beginsEntity(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard index < bytes.count else { return false }
    let byte = bytes[index]
    return byte == UInt8(ascii: "#") || (65...90).contains(byte) || (97...122).contains(byte)
  }
}
