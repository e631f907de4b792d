/// Writes the words of a record so that nothing in them is taken for markup.
package enum MarkdownEscape {
  /// The words escaped to stand inside a line.
  package static func escaped(_ words: String) -> String {
    String(decoding: escape(words, after: [UInt8(ascii: "a")], isAtSpace: false), as: UTF8.self)
  }

  /// The words escaped to stand as a paragraph of their own.
  package static func paragraph(_ words: String) -> String {
    String(decoding: escape(words, after: [], isAtSpace: true), as: UTF8.self)
  }

  /// The words escaped, white space as single spaces.
  ///
  /// What stands before them on the line decides, since some marks matter only at its start.
  static func escape(
    _ words: String, after line: ArraySlice<UInt8>, isAtSpace: Bool
  ) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(words.utf8.count + 8)
    let opens = line.allSatisfy(isOpening)
    var number = opens
    var afterSpace = isAtSpace
    for byte in words.utf8 {
      if byte.isSpace {
        if !afterSpace { out.append(32) }
        afterSpace = true
        continue
      }
      afterSpace = false
      if isSpecial(byte) || (out.isEmpty && opens && isLineMark(byte)) {
        out.append(92)
      } else if number, byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")"),
        (out.last ?? line.last)?.isDigit == true
      {
        out.append(92)
      }
      number = number && byte.isDigit
      out.append(byte)
    }
    if out.last == UInt8(ascii: "!") { out.insert(92, at: out.count - 1) }
    return out
  }

  /// Whether it can make markup wherever it stands.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "|"), UInt8(ascii: "&"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  /// Whether it can make markup at the start of a line.
  private static func isLineMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "#"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="): true
    default: false
    }
  }

  /// Whether it can stand before the start of a text: indentation, a list mark, a quotation mark.
  private static func isOpening(_ byte: UInt8) -> Bool {
    switch byte {
    case 32, 9, UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: ">"),
      UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "#"):
      true
    default: byte.isDigit
    }
  }
}
