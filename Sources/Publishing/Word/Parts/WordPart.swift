import Pictures

/// One part of a Word file: its markup, and the addresses outside to which it leads.
struct WordPart {
  let bytes: [UInt8]
  let links: [String]

  init(_ markup: Markup, links: [String] = []) {
    bytes = markup.bytes
    self.links = links
  }
}

extension Markup {
  /// Appends the first line of every part.
  mutating func declareXML() {
    raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
  }

  /// Appends an element of one value, such as `<w:jc w:val="center"/>`.
  mutating func value(_ element: StaticString, _ value: String) {
    raw("<")
    raw(element)
    attribute("w:val", value)
    raw("/>")
  }

  /// Appends an element of one number.
  mutating func value(_ element: StaticString, _ number: Int) { value(element, String(number)) }

  /// The names by which the parts of the text know the vocabularies of Office Open XML.
  static let vocabularies: StaticString = """
     xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"\
     xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    """
}
