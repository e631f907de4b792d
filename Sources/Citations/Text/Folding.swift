/// What a character of a text becomes before the grammars read it.
enum Folding {
  case space
  case nothing
  case ascii(UInt8)
  case itself

  static func of(_ scalar: UInt32) -> Folding {
    switch scalar {
    case 0...0x20, 0x7F, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: .space
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: .nothing
    case 0x2010...0x2015, 0x2212: .ascii(UInt8(ascii: "-"))
    case 0x2018, 0x2019: .ascii(UInt8(ascii: "'"))
    case 0x21...0x7E: .ascii(UInt8(scalar))
    case 0xFF01...0xFF5E: .ascii(UInt8(scalar - 0xFEE0))
    default: .itself
    }
  }

  /// The small letter of a capital of two bytes: Latin with accents and Cyrillic.
  static func lower(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xD7: scalar
    case 0xC0...0xDE, 0x410...0x42F: scalar + 0x20
    case 0x400...0x40F: scalar + 0x50
    default: scalar
    }
  }

  /// A word of a table or a name, as folded text shows it.
  static func bytes(_ text: String) -> [UInt8] { FoldedText(text).folded }
}
