/// What a character becomes before it is compared: case, accents, widths and shapes made one.
///
/// Capitals become small letters, accents and vowel marks vanish, the letters of Arabic that texts
/// write in several ways become one, digits of every script become those of ASCII, all spaces and
/// dashes become one, and soft hyphens, joiners and direction marks become nothing (0).
enum Fold {
  /// The folded forms of the scalars below U+0800.
  static let low: [UInt16] = (0..<0x800).map { UInt16(below800($0)) }

  /// The same, as a scan reads it.
  static let table = Fixed(low)

  /// Of each of these scalars 1 where it stands inside a word as a letter, a figure or nothing.
  static let inside = Fixed<UInt8>(
    low.map { $0 == 0 || UInt32($0).isLetter || UInt32($0).isDigit ? 1 : 0 })

  /// The folded form of a scalar from U+0800 on.
  static func high(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x3008...0x300B: 0
    case 0x3001...0xFAFF: scalar
    case 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: 0x20
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF: 0
    case 0x2010...0x2015, 0x2212, 0x30FC, 0xFE58, 0xFE63: 0x2D
    case 0x2018...0x201B, 0x2032: 0x27
    case 0x201C...0x201F, 0x2033, 0x300C...0x300F: 0x22
    case 0x2044, 0x2215: 0x2F
    case 0xFF01...0xFF5E: UInt32(low[Int(scalar - 0xFEE0)])
    case 0xFB50...0xFDFF, 0xFE70...0xFEFC: UInt32(low[Int(ArabicShapes.letter(scalar))])
    default: scalar
    }
  }

  /// A text as its folded scalars, the spaces between words single.
  static func scalars(_ text: String) -> [UInt32] {
    var folded: [UInt32] = []
    for scalar in text.unicodeScalars {
      let form = scalar.value < 0x800 ? UInt32(low[Int(scalar.value)]) : high(scalar.value)
      if form == 0 || form == 0x20 && folded.last == 0x20 { continue }
      folded.append(form)
    }
    return folded
  }

  private static func below800(_ scalar: Int) -> Int {
    switch scalar {
    case 0...0x20, 0x7F...0xA0: 0x20
    case 0x41...0x5A, 0x410...0x42F: plain(scalar + 0x20)
    case 0x400...0x40F: plain(scalar + 0x50)
    case 0xC0...0x17F: latin[scalar - 0xC0] == 0x3F ? scalar : latin[scalar - 0xC0]
    case 0xAD, 0x300...0x36F, 0x483...0x487, 0x610...0x61A, 0x61C, 0x640, 0x64B...0x65F, 0x670,
      0x6D6...0x6DC, 0x6DF...0x6E8, 0x6EA...0x6ED:
      0
    case 0x660...0x669: scalar - 0x660 + 0x30
    case 0x6F0...0x6F9: scalar - 0x6F0 + 0x30
    default: plain(scalar)
    }
  }

  private static func plain(_ scalar: Int) -> Int { single[scalar] ?? scalar }

  private static let single: [Int: Int] = [
    0xAA: 0x61, 0xAB: 0x22, 0xB4: 0x27, 0xBA: 0x6F, 0xBB: 0x22, 0x439: 0x438, 0x451: 0x435,
    0x60C: 0x2C, 0x61B: 0x3B, 0x622: 0x627, 0x623: 0x627, 0x624: 0x648, 0x625: 0x627,
    0x626: 0x64A, 0x629: 0x647, 0x649: 0x64A, 0x671: 0x627, 0x6A9: 0x643, 0x6CC: 0x64A,
    0x6C1: 0x647,
  ]

  /// The plain letters of U+00C0 to U+017F; `?` where the letter is its own.
  private static let latin = Array(
    ("aaaaaaaceeeeiiii?nooooo?ouuuuy?saaaaaaaceeeeiiii?nooooo?ouuuuy?y"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllll"
      + "lnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8
  ).map(Int.init)
}

/// The shaped forms of Arabic letters, as text taken from a PDF may have them.
enum ArabicShapes {
  /// The letter of a shape; of a ligature of lam and alef the lam, which `Reader` follows by the alef.
  static func letter(_ shape: UInt32) -> UInt32 {
    guard shape >= 0xFE80, Int(shape - 0xFE80) < forms.count else { return 0x640 }
    return forms[Int(shape - 0xFE80)]
  }

  /// U+FE80 to U+FEFC in order: each letter with the number of its shapes.
  private static let forms: [UInt32] = [
    (0x621, 1), (0x622, 2), (0x623, 2), (0x624, 2), (0x625, 2), (0x626, 4), (0x627, 2), (0x628, 4),
    (0x629, 2), (0x62A, 4), (0x62B, 4), (0x62C, 4), (0x62D, 4), (0x62E, 4), (0x62F, 2), (0x630, 2),
    (0x631, 2), (0x632, 2), (0x633, 4), (0x634, 4), (0x635, 4), (0x636, 4), (0x637, 4), (0x638, 4),
    (0x639, 4), (0x63A, 4), (0x641, 4), (0x642, 4), (0x643, 4), (0x644, 4), (0x645, 4), (0x646, 4),
    (0x647, 4), (0x648, 2), (0x649, 2), (0x64A, 4), (0x644, 8),
  ].flatMap { letter, count in [UInt32](repeating: letter, count: count) }
}
