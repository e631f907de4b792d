/// A place in a folded text, from which the grammars read; copying it is going back.
struct Cursor: Sendable {
  let text: FoldedText
  var at = 0

  init(_ text: FoldedText) { self.text = text }

  var isAtEnd: Bool { at >= text.folded.count }

  /// The byte at the cursor in lower case, or 0 at the end.
  var byte: UInt8 { self[0] }

  /// The byte at the cursor with its case, or 0 at the end.
  var kept: UInt8 { text.kept(at) }

  /// The byte that many places on, in lower case, or 0 beyond the end.
  subscript(_ offset: Int) -> UInt8 {
    at + offset < text.folded.count ? text.folded[at + offset] : 0
  }

  mutating func skipSpace() { if byte == 32 { at += 1 } }

  /// Takes exactly that byte.
  mutating func takeByte(_ wanted: Unicode.Scalar) -> Bool {
    guard byte == UInt8(ascii: wanted) else { return false }
    at += 1
    return true
  }

  /// Takes a word where it stands whole, with the space before it.
  mutating func take(_ word: Word) -> Bool {
    guard mayBegin(word.first) else { return false }
    var probe = self
    probe.skipSpace()
    guard probe.at + word.bytes.count <= text.folded.count else { return false }
    for (offset, byte) in word.bytes.enumerated() where probe[offset] != byte { return false }
    probe.at += word.bytes.count
    guard !word.endsInLetter || !probe.continuesWord else { return false }
    self = probe
    return true
  }

  /// Takes the first of the words that stands here.
  mutating func take(anyOf words: [Word]) -> Bool {
    // By position and first byte, because to bring out a word is to count another owner of it, and
    // most words do not stand here.
    for position in words.indices where mayBegin(words[position].first) {
      if take(words[position]) { return true }
    }
    return false
  }

  private func mayBegin(_ first: UInt8) -> Bool { self[byte == 32 ? 1 : 0] == first }

  /// Takes one to five digits that no digit follows.
  mutating func digits() -> String? {
    var length = 0
    while Cursor.isDigit(self[length]) { length += 1 }
    guard (1...5).contains(length) else { return nil }
    at += length
    return kept(at - length)
  }

  /// What stands between an earlier place and the cursor, with its case.
  func kept(_ start: Int) -> String { String(decoding: text.kept[start..<at], as: UTF8.self) }

  /// Whether what stands at the cursor belongs to the word before it.
  var continuesWord: Bool {
    Cursor.isWord(byte) || byte == UInt8(ascii: "-") && Cursor.isWord(self[1])
  }

  static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
  static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte) }
  /// Letters and digits of ASCII, and the accented and Cyrillic letters, which begin at C3 and D0.
  static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || isLetter(byte) || (0xC3...0xD4).contains(byte)
  }
}

/// A word of a table in the form in which folded text shows it.
struct Word: Sendable, ExpressibleByStringLiteral {
  let bytes: [UInt8]
  /// The first byte; 0 where there is none.
  let first: UInt8
  /// Whether a letter of the Latin or Cyrillic script ends it, so that none may follow.
  let endsInLetter: Bool

  init(stringLiteral text: String) {
    bytes = Folding.bytes(text)
    first = bytes.first ?? 0
    let last = bytes.last ?? 0
    endsInLetter =
      Cursor.isLetter(last) || bytes.count > 1 && (0xC3...0xD4).contains(bytes[bytes.count - 2])
  }
}

/// The words that every language has in common, made once because they are tried everywhere.
extension Word {
  static let comma: Word = ","
  static let openBracket: Word = "("
  static let possessive: Word = "'s"
  static let the: Word = "the"
  static let openTitle: Word = "《"
  static let closeTitle: Word = "》"
}
