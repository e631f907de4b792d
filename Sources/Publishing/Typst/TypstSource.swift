import Pictures

/// The source of a document under construction in Typst, and the only way by which text gets into it.
///
/// Text stands in string literals alone, so that nothing in a record is ever read as markup or code.
struct TypstSource {
  private(set) var bytes: [UInt8] = []

  /// Appends what this room wrote itself.
  mutating func raw(_ code: StaticString) {
    code.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends a whole number.
  mutating func number(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

  /// Appends a text as a string literal.
  mutating func literal(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in PrintableText.clean(text).utf8 {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        bytes.append(UInt8(ascii: "\\"))
      }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends a text inside content; the semicolon ends it, whatever comes next.
  mutating func text(_ text: String) {
    guard !text.isEmpty else { return }
    raw("#")
    literal(text)
    raw(";")
  }

  /// Appends a label, to which links lead.
  mutating func label(_ id: String) {
    raw("#label(")
    literal(id)
    raw(");")
  }
}
