import Diagnostics

/// One pass over the bytes before they are parsed: where each tag begins, and what is beyond the bounds.
///
/// Of a document that is well formed it sees the tags that the parser sees, in the same order. The parser
/// ends at the first mistake, so that it never sees more of any other.
struct XMLScan {
  /// Where the tags of elements begin, in order.
  private(set) var tags: [SourcePosition] = []
  /// What is beyond the bounds, and where; the scan ends there.
  private(set) var excess: (headline: String, position: SourcePosition)?
  private let bytes: UnsafeBufferPointer<UInt8>
  private let bounds: XMLBounds
  private var at = 0
  private var place = SourcePosition.start

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ bounds: XMLBounds) {
    self.bytes = bytes
    self.bounds = bounds
    while excess == nil, skip(to: UInt8(ascii: "<")) { readMarkup() }
  }

  private mutating func readMarkup() {
    if begins("<!--") {
      advance(4)
      skip(past: "-->")
    } else if begins("<![CDATA[") {
      skip(past: "]]>")
    } else if begins("<?") {
      skip(past: "?>")
    } else if begins("</") || begins("<!") {
      skip(past: ">")
    } else {
      readTag()
    }
  }

  /// A tag ends at the first `>` outside quotes; it has as many attributes as values in quotes.
  private mutating func readTag() {
    let start = place
    var attributes = 0
    tags.append(start)
    if tags.count > bounds.elements {
      excess = ("more than \(bounds.elements) elements", start)
    }
    while at < bytes.count, bytes[at] != UInt8(ascii: ">") {
      let byte = bytes[at]
      advance(1)
      guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") else { continue }
      attributes += 1
      _ = skip(to: byte)
      advance(1)
    }
    if attributes > bounds.attributes, excess == nil {
      excess = ("\(attributes) attributes, where at most \(bounds.attributes) are read", start)
    }
  }

  private func begins(_ mark: StaticString) -> Bool {
    guard bytes.count - at >= mark.utf8CodeUnitCount else { return false }
    return mark.withUTF8Buffer { $0.indices.allSatisfy { bytes[at + $0] == mark.utf8Start[$0] } }
  }

  private mutating func skip(past mark: StaticString) {
    while at < bytes.count, !begins(mark) { advance(1) }
    advance(mark.utf8CodeUnitCount)
  }

  /// Goes to the next such byte; `false` where there is none.
  @discardableResult private mutating func skip(to byte: UInt8) -> Bool {
    while at < bytes.count, bytes[at] != byte { advance(1) }
    return at < bytes.count
  }

  /// Goes on, counting lines and, in each, Unicode scalars.
  private mutating func advance(_ count: Int) {
    for _ in 0..<min(count, bytes.count - at) {
      if bytes[at] == 10 {
        place = SourcePosition(line: place.line + 1, column: 1)
      } else if bytes[at] & 0xC0 != 0x80 {
        place.column += 1
      }
      at += 1
    }
    place.offset = at
  }
}
