import Records

/// Where a line break or a run of spaces in a folded paragraph stands for a space.
struct LineJoining: Sendable {
  let language: Language

  /// Whether a space belongs between what was written and the word that follows.
  func needsSpace(
    _ written: [UInt8], _ word: some Collection<UInt8>, isLineBreak: Bool
  ) -> Bool {
    guard let first = word.first else { return false }
    if isLineBreak, closes(first) { return false }
    guard language == .zh else { return true }
    guard let before = LineJoining.last(of: written), let after = LineJoining.first(of: word) else {
      return true
    }
    if before.isWidePunctuation || after.isWidePunctuation { return false }
    return !(before.isWide && after.isWide) && !(before.isWide && after.isQuote)
      && !(before.isQuote && after.isWide)
  }

  private func closes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ")"): true
    case UInt8(ascii: ";"), UInt8(ascii: ":"): language != .fr
    default: false
    }
  }

  /// The first letter of a word, behind the marks of Markdown.
  private static func first(of word: some Collection<UInt8>) -> Unicode.Scalar? {
    let bare = word.drop { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "*") || $0 == 92 }
    return String(decoding: bare.prefix(4), as: UTF8.self).unicodeScalars.first
  }

  /// The last letter that was written, before the marks of Markdown and the target of a link.
  private static func last(of written: [UInt8]) -> Unicode.Scalar? {
    var end = written.count
    if written.last == UInt8(ascii: ")") {
      let near = max(0, end - 200)
      for index in stride(from: end - 2, through: near, by: -1)
      where written[index] == UInt8(ascii: "]") && written[index + 1] == UInt8(ascii: "(") {
        end = index
        break
      }
    }
    while end > 0, written[end - 1] == UInt8(ascii: "*") { end -= 1 }
    var start = max(0, end - 1)
    while start > 0, written[start] & 0xC0 == 0x80 { start -= 1 }
    return String(decoding: written[start..<end], as: UTF8.self).unicodeScalars.first
  }
}

extension Unicode.Scalar {
  /// Whether it is written without a space beside its like.
  fileprivate var isWide: Bool {
    switch value {
    case 0x2E80...0x2FFF, 0x3001...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
      0xFF01...0xFF60, 0x20000...0x3FFFF:
      true
    default: false
    }
  }

  /// Whether it is punctuation that brings its own space.
  fileprivate var isWidePunctuation: Bool {
    switch value {
    case 0x3001...0x3003, 0x3008...0x3011, 0x3014...0x301F, 0xFF01, 0xFF08, 0xFF09, 0xFF0C, 0xFF0E,
      0xFF1A, 0xFF1B, 0xFF1F:
      true
    default: false
    }
  }

  /// Whether it is a mark that Chinese shares with other scripts.
  fileprivate var isQuote: Bool {
    switch value {
    case 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026: true
    default: false
    }
  }
}
