/// The words of Markdown as a reader sees them: without escapes, what links lead to, and marks of lists.
///
/// Marks of emphasis are left in, since a sign alone does not tell whether it is one.
struct VisibleMarkdown {
  /// The words, in order.
  private(set) var words: [PlacedWord] = []
  private let bytes: ArraySlice<UInt8>
  private var at: Int
  /// Where a stretch of letters began that is not yet read.
  private var start: Int
  /// The brackets that are open, by the numbers of their words.
  private var brackets: [Int] = []
  private var hidden: Set<Int> = []

  /// Reads a stretch of Markdown.
  init(_ markdown: [UInt8], _ place: Range<Int>) {
    bytes = markdown[place.clamped(to: 0..<markdown.count)]
    at = bytes.startIndex
    start = at
    beginLine()
    while at < bytes.endIndex { step() }
    flush()
    words = words.enumerated().filter { !hidden.contains($0.offset) }.map(\.element)
  }

  private func byte(_ place: Int) -> UInt8 { place < bytes.endIndex ? bytes[place] : 0 }

  private mutating func step() {
    switch bytes[at] {
    case UInt8(ascii: "\\") where isSign(byte(at + 1)):
      skip(to: at + 1)
      at += 1
      flush()
    case UInt8(ascii: "\n"):
      skip(to: at + 1)
      beginLine()
    case UInt8(ascii: "|"): skip(to: at + 1)
    case UInt8(ascii: "["):
      if byte(at + 1) == UInt8(ascii: "^"), let close = close(UInt8(ascii: "]")) {
        skip(to: close + 1)
      } else {
        flush()
        brackets.append(words.count)
        at += 1
        flush()
      }
    case UInt8(ascii: "]"):
      let opening = brackets.popLast()
      guard let opening, byte(at + 1) == UInt8(ascii: "("), let end = linkEnd(at + 1) else {
        at += 1
        return
      }
      hidden.insert(opening)
      skip(to: end)
    default: at += 1
    }
  }

  /// Reads the letters up to here as words.
  private mutating func flush() {
    if start < at {
      let letters = String(decoding: bytes[start..<at], as: UTF8.self)
      words += PlacedWord.words(of: letters[...], at: start)
    }
    start = at
  }

  private mutating func skip(to place: Int) {
    flush()
    (at, start) = (place, place)
  }

  /// Passes over what makes a line a heading, an entry of a list, a quotation or the rule of a table.
  private mutating func beginLine() {
    let line = bytes[at...].prefix { $0 != 10 }
    if line.contains(UInt8(ascii: "-")), line.contains(UInt8(ascii: "|")),
      line.allSatisfy({ " \t|:-".utf8.contains($0) })
    {
      return skip(to: line.endIndex)
    }
    while true {
      let rest = bytes[at...].drop { $0 == 32 || $0 == 9 }
      let digits = rest.prefix { (48...57).contains($0) }
      let signs = digits.isEmpty ? rest.prefix { "#>-+*".utf8.contains($0) } : rest.prefix(0)
      var end = max(digits.endIndex, signs.endIndex)
      if !digits.isEmpty {
        guard byte(end) == UInt8(ascii: ".") || byte(end) == UInt8(ascii: ")") else { return }
        end += 1
      }
      guard end > rest.startIndex, byte(end) == 32 || byte(end) == 10 else { return }
      skip(to: end)
    }
  }

  private func isSign(_ byte: UInt8) -> Bool {
    (33...47).contains(byte) || (58...64).contains(byte) || (91...96).contains(byte)
      || (123...126).contains(byte)
  }

  private func close(_ sign: UInt8) -> Int? {
    bytes[at...].prefix { $0 != 10 }.firstIndex(of: sign)
  }

  /// The end of what a link leads to, from its bracket on; `nil` where it is not closed.
  private func linkEnd(_ open: Int) -> Int? {
    var place = open + 1
    var depth = 1
    var quote: UInt8?
    while place < bytes.endIndex {
      let byte = bytes[place]
      if let end = quote {
        if byte == UInt8(ascii: "\\") { place += 1 } else if byte == end { quote = nil }
      } else if byte == UInt8(ascii: "<") {
        quote = UInt8(ascii: ">")
      } else if byte == UInt8(ascii: "\"") {
        quote = byte
      } else if byte == UInt8(ascii: "(") {
        depth += 1
      } else if byte == UInt8(ascii: ")") {
        depth -= 1
        if depth == 0 { return place + 1 }
      }
      place += 1
    }
    return nil
  }
}
