import Documents

/// The bytes of a page under construction, and the only way by which text gets into it.
struct Markup {
  private(set) var bytes: [UInt8] = []

  /// Appends markup that this room wrote itself.
  mutating func raw(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends a text, so that it is read as letters inside an element or an attribute's quotes.
  mutating func text(_ text: String) {
    for byte in PrintableText.clean(text).utf8 {
      switch byte {
      case UInt8(ascii: "&"): raw("&amp;")
      case UInt8(ascii: "<"): raw("&lt;")
      case UInt8(ascii: ">"): raw("&gt;")
      case UInt8(ascii: "\""): raw("&quot;")
      case UInt8(ascii: "'"): raw("&#39;")
      default: bytes.append(byte)
      }
    }
  }

  /// Appends an attribute with a blank before it.
  mutating func attribute(_ name: StaticString, _ value: String) {
    raw(" ")
    raw(name)
    raw("=\"")
    text(value)
    raw("\"")
  }

  /// Appends the attribute that gives an element its address.
  mutating func id(_ id: String) { attribute("id", Anchor.escaped(id)) }

  /// Appends the attribute that leads to an address in the same page.
  mutating func href(to id: String) { attribute("href", "#" + Anchor.escaped(id)) }
}
