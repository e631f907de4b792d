package import Records

/// A printed citation as Markdown, each thing cited a link to its record.
///
/// The text is that of the whole list (`articles 13, 16 and 18`); each member becomes a link where
/// its own number or symbol stands in it, in order.
package struct CitationLinks {
  private(set) var markdown = ""

  /// Makes links of what is cited; a text in another language says so after its last link.
  init(
    _ text: String, _ parts: [(key: Key, text: String, note: String?)], in language: Language? = nil
  ) {
    var rest = text[...]
    for (position, part) in parts.enumerated() {
      guard let found = CitationLinks.find(part.text, in: rest) else { continue }
      let isLast = position == parts.count - 1
      markdown += CitationLinks.escaped(String(rest[..<found.lowerBound]))
      markdown += CitationLinks.link(
        String(rest[found]), part.key, part.note, in: isLast ? language : nil)
      rest = rest[found.upperBound...]
    }
    markdown += CitationLinks.escaped(String(rest))
  }

  /// Where a member stands in the list: in full, or without the noun that the list has once.
  private static func find(_ part: String, in text: Substring) -> Range<Substring.Index>? {
    var candidate = part[...]
    while !candidate.isEmpty {
      if let found = range(of: candidate, in: text) { return found }
      guard let cut = candidate.firstIndex(where: { $0 == " " || $0 == "\u{A0}" }) else {
        return nil
      }
      candidate = candidate[candidate.index(after: cut)...]
    }
    return nil
  }

  private static func range(
    of part: Substring, in text: Substring
  ) -> Range<Substring.Index>? {
    var start = text.startIndex
    while start < text.endIndex {
      if text[start...].hasPrefix(part) {
        return start..<text.index(start, offsetBy: part.count)
      }
      start = text.index(after: start)
    }
    return nil
  }

  /// A link to a record; the language of the text is given where it is not that of the document.
  static func link(
    _ text: String, _ key: Key, _ note: String?, in language: Language? = nil
  ) -> String {
    "[\(escaped(text))" + closing(key, note: note, in: language)
  }

  /// The name of a record where its entry begins.
  static func entry(_ text: String, _ key: Key, in language: Language? = nil) -> String {
    "[\(escaped(text))](entry:\(address(key))\(code(language)))"
  }

  private static func code(_ language: Language?) -> String {
    language.map { "?\($0.rawValue)" } ?? ""
  }

  /// What closes the text of a link to a record, its note being the title of the link.
  static func closing(_ key: Key, note: String?, in language: Language? = nil) -> String {
    let title = note.map { note in
      " \"\(escaped(note).replacing("\"", with: "\\\""))\""
    }
    return "](record:\(address(key))\(code(language))\(title ?? ""))"
  }

  /// The key with every byte escaped that would end or break a link.
  package static func address(_ key: Key) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(key.text.utf8.count + 8)
    for byte in key.text.utf8 {
      switch byte {
      case 48...57, 65...90, 97...122, 45...47, 95, 58: bytes.append(byte)
      default:
        bytes.append(37)
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let digits = Array("0123456789ABCDEF".utf8)

  /// The words, escaped as within a line.
  private static func escaped(_ words: String) -> String {
    let bytes = MarkdownEscape.escape(words, after: [UInt8(ascii: "a")], isAtSpace: false)
    return String(decoding: bytes, as: UTF8.self)
  }
}
