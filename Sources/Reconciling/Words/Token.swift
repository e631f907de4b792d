import Citations

/// A word, a sign or a Chinese character of a text, as it is compared.
struct Token: Sendable, Hashable {
  /// Its letters with quotation marks, hyphens and digits of one shape.
  let letters: String
  /// Where it stands, in UTF-8 bytes of the text.
  let range: Range<Int>

  /// The letters without capitals and accents.
  var plain: String { FoldedText.of(letters) }

  /// Whether it is a word or a number, not a sign.
  var isWord: Bool {
    letters.unicodeScalars.first.map { TokenClass($0) != .sign } ?? false
  }

  /// Whether it is a character that is a word alone.
  var isCharacter: Bool {
    letters.unicodeScalars.first.map { TokenClass($0) == .character } ?? false
  }

  /// Whether it is a sign with which a sentence ends.
  var endsSentence: Bool { Token.ends.contains(letters) }

  /// The signs with which a sentence ends, or a part of one that could be one.
  static let ends: Set<String> = [".", "!", "?", ";", "。", "؟", "؛", "；", "！", "？"]

  /// Whether a digit is in it.
  var hasDigit: Bool { letters.utf8.contains { (48...57).contains($0) } }
}

/// What a scalar is to the reader of words.
enum TokenClass {
  /// A letter, digit or accent, which goes on with its neighbours.
  case word
  /// A character that is a word alone.
  case character
  /// A punctuation mark or another sign.
  case sign
  /// White space.
  case space
  /// What is not seen: marks of direction, soft hyphens, joiners.
  case nothing

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: self = .word
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      self = .space
    case 0x21...0x7E: self = .sign
    case 0xAD, 0x61C, 0x640, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF:
      self = .nothing
    case 0x2E80...0x2FFF, 0x3005...0x3007, 0x3021...0x3029, 0x3040...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x3FFFF:
      self = .character
    default: self = TokenClass(other: scalar)
    }
  }

  private init(other scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      self = .word
    case .control, .format: self = .nothing
    default: self = .sign
    }
  }
}
