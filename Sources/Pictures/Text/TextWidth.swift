/// How wide letters are at most in the fonts of a picture, by their kind.
enum TextWidth {
  /// The width of a text, rounded up; fonts that we do not know are seldom wider.
  static func of(_ text: String) -> Int {
    let sum = text.unicodeScalars.reduce(0) { $0 + thousandths(of: $1) }
    return (sum * 12 + 999) / 1_000
  }

  /// The width of a letter in thousandths of the size of the font.
  static func thousandths(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x30...0x39: 560
    case 0x41...0x5A: scalar == "M" || scalar == "W" ? 950 : scalar == "I" ? 300 : 720
    case 0x61...0x7A:
      scalar == "m" || scalar == "w" ? 850 : "fijlrt".unicodeScalars.contains(scalar) ? 340 : 560
    case 0x20...0x2F, 0x3A, 0x3B, 0x5B...0x5D, 0x7C, 0xA0, 0xB7: scalar == "%" ? 900 : 340
    case 0x300...0x36F, 0x610...0x61A, 0x64B...0x65F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
    case 0x400...0x42F: 800
    case 0x430...0x52F: 650
    case 0x600...0x6FF, 0x750...0x77F: 580
    case 0x2010...0x2027: scalar == "\u{2014}" || scalar == "\u{2026}" ? 1_000 : 560
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0xFE30...0xFE4F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F000...0x3FFFD:
      1_000
    default: 720
    }
  }

  /// Whether the first letter of a text is of a script that is written from left to right.
  static func beginsLeftToRight(_ text: String) -> Bool {
    let letter = text.unicodeScalars.first { $0.properties.isAlphabetic }
    return letter.map {
      !(0x590...0x8FF).contains($0.value) && !(0xFB1D...0xFEFC).contains($0.value)
    }
      ?? false
  }

  /// Whether a line may end before or after the letter without a blank.
  static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E80...0xA4CF, 0xF900...0xFAFF, 0xFF00...0xFF60, 0x20000...0x3FFFD: true
    default: false
    }
  }
}
