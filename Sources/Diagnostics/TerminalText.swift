/// Text as a terminal shows it: how wide it is, and harmless whatever the input held.
package enum TerminalText {
  /// A text in which every control character is written out, so that none reaches the terminal.
  package static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var result = ""
    for scalar in text.unicodeScalars { append(scalar, to: &result) }
    return result
  }

  /// Appends one character, written out as `\u{1B}` where a terminal would obey it.
  static func append(_ scalar: Unicode.Scalar, to result: inout String) {
    if isUnsafe(scalar) {
      result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    } else {
      result.unicodeScalars.append(scalar)
    }
  }

  /// The columns that one character takes as `append` writes it.
  static func width(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if isUnsafe(scalar) { return 4 + String(value, radix: 16).utf8.count }
    if value < 0x300 { return value == 0xAD ? 0 : 1 }
    if wide.contains(where: { $0.contains(value) }) { return 2 }
    // The vowels and final consonants of decomposed Hangul join the syllable before them.
    if (0x1160...0x11FF).contains(value) { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return 1
    }
  }

  /// Whether a terminal would obey the character, or show the line in another order than it has.
  static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// The wide and full-width blocks of Unicode's East Asian Width, and the pictographs.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x25FD...0x25FE,
    0x2614...0x2615, 0x2648...0x2653, 0x26AA...0x26AB, 0x2705...0x2705, 0x274C...0x274C,
    0x2753...0x2755, 0x2795...0x2797, 0x2E80...0x3029, 0x3030...0x303E, 0x3041...0x3098,
    0x309B...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18CFF,
    0x1B000...0x1B2FF, 0x1F18E...0x1F19A, 0x1F200...0x1F320, 0x1F32D...0x1F335,
    0x1F337...0x1F37C, 0x1F37E...0x1F393, 0x1F3A0...0x1F3CA, 0x1F3CF...0x1F3D3,
    0x1F3E0...0x1F43E, 0x1F440...0x1F4FC, 0x1F4FF...0x1F53D, 0x1F54B...0x1F567,
    0x1F5FB...0x1F64F, 0x1F680...0x1F6C5, 0x1F6D0...0x1F6D7, 0x1F6EB...0x1F6FC,
    0x1F7E0...0x1F7EB, 0x1F90C...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x3FFFD,
  ]
}
