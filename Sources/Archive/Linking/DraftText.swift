package import Records

/// The text below front matter, as far as it is prose: tags and addresses are blotted out.
///
/// What is blotted out keeps its bytes, so that offsets hold; `|` stands there, which is part of no
/// citation and joins none.
package struct DraftText {
  /// The prose, byte for byte as long as the text.
  package private(set) var prose: String
  /// The records that tags and links name by their keys, and where.
  package private(set) var bindings: [(key: Key, utf8: Range<Int>)] = []
  /// The links of Markdown, text and address.
  package private(set) var links: [Range<Int>] = []

  private var bytes: [UInt8]
  private var at = 0
  /// The last `[` of the line that was met, where a link can begin.
  private var opening: Int?

  /// Whether the text of a link to a record is blotted out too, being attributed already.
  private let blotsCitations: Bool

  package init(_ text: String, blotsCitations: Bool = true) {
    self.blotsCitations = blotsCitations
    prose = text
    bytes = Array(text.utf8)
    guard bytes.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }) else {
      return
    }
    while at < bytes.count { step() }
    prose = String(decoding: bytes, as: UTF8.self)
  }

  private mutating func step() {
    switch (bytes[at], at + 1 < bytes.count ? bytes[at + 1] : 0) {
    case (UInt8(ascii: "{"), UInt8(ascii: "{")): blot(through: "}}")
    case (UInt8(ascii: "{"), UInt8(ascii: "#")): blot(through: "#}")
    case (UInt8(ascii: "{"), UInt8(ascii: "%")):
      if let key = boundKey { bindings.append(key) }
      blot(through: "%}")
    case (UInt8(ascii: "["), UInt8(ascii: "^")): blot(through: "]", inLine: true)
    case (UInt8(ascii: "]"), UInt8(ascii: "(")): link()
    case (UInt8(ascii: "\\"), _): at = min(at + 2, bytes.count)
    case (let byte, _):
      if byte == UInt8(ascii: "[") { opening = at }
      if byte == 10 { opening = nil }
      at += 1
    }
  }

  /// Blots out the address of a link; a link to a record with its text, which is attributed already.
  private mutating func link() {
    let record = Array("](record:".utf8)
    let end = self.end(after: ")", inLine: true)
    if bytes[at...].starts(with: record) {
      let key = at + record.count..<max(at + record.count, end - 1)
      bindings.append((Key(String(decoding: bytes[key], as: UTF8.self)), key))
      if let opening, blotsCitations { blot(opening..<at) }
    }
    links.append((opening ?? at)..<end)
    opening = nil
    blot(at..<end)
    at = end
  }

  /// The key in a tag such as `{% with act = "committee/resolution/7/4" %}`.
  private var boundKey: (key: Key, utf8: Range<Int>)? {
    let end = max(at + 2, end(after: "%}") - 2)
    var start = at + 2
    while start < end, [32, UInt8(ascii: "-")].contains(bytes[start]) { start += 1 }
    guard start < end, bytes[start..<end].starts(with: "with ".utf8),
      let equals = bytes[start..<end].firstIndex(of: UInt8(ascii: "=")),
      let open = bytes[equals + 1..<end].firstIndex(where: { $0 != 32 }),
      [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(bytes[open]),
      let close = bytes[open + 1..<end].firstIndex(of: bytes[open]),
      bytes[close + 1..<end].allSatisfy({ $0 == 32 || $0 == UInt8(ascii: "-") })
    else { return nil }
    return (Key(String(decoding: bytes[open + 1..<close], as: UTF8.self)), open + 1..<close)
  }

  private mutating func blot(through mark: StaticString, inLine: Bool = false) {
    let end = end(after: mark, inLine: inLine)
    blot(at..<end)
    at = end
  }

  private mutating func blot(_ range: Range<Int>) {
    for offset in range where bytes[offset] != 10 { bytes[offset] = UInt8(ascii: "|") }
  }

  /// Where a mark ends that closes what begins here; without one the end of the text or line.
  private func end(after mark: StaticString, inLine: Bool = false) -> Int {
    mark.withUTF8Buffer { mark in
      var offset = min(at + 2, bytes.count)
      while offset < bytes.count, !(inLine && bytes[offset] == 10) {
        if bytes[offset...].starts(with: mark) { return offset + mark.count }
        offset += 1
      }
      return offset
    }
  }
}
