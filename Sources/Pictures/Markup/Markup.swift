/// The bytes of a page under construction, and the only way by which text gets into it.
package struct Markup {
  package private(set) var bytes: [UInt8] = []

  /// Makes a page without anything on it.
  package init() {}

  /// Appends markup that this room wrote itself.
  package mutating func raw(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends what was written apart.
  package mutating func append(_ part: Markup) { bytes += part.bytes }

  /// Appends a text, so that it is read as letters inside an element or an attribute's quotes.
  package mutating func text(_ text: String) {
    let letters = PrintableText.clean(text)
    let span = letters.utf8Span.span
    span.withUnsafeBufferPointer { letters in
      var start = 0
      for index in letters.indices {
        guard let entity = Markup.entity(letters[index]) else { continue }
        bytes.append(contentsOf: letters[start..<index])
        raw(entity)
        start = index + 1
      }
      bytes.append(contentsOf: letters[start...])
    }
  }

  /// What is written for a byte that would be markup.
  private static func entity(_ byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }

  /// Appends an attribute with a blank before it.
  package mutating func attribute(_ name: StaticString, _ value: String) {
    raw(" ")
    raw(name)
    raw("=\"")
    text(value)
    raw("\"")
  }

  /// Appends an attribute that is a whole number, with a blank before it.
  package mutating func attribute(_ name: StaticString, _ number: Int) {
    attribute(name, String(number))
  }
}
