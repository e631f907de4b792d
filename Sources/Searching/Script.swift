/// The script of a character, as far as it decides what is a word.
enum Script {
  case latin, cyrillic, arabic, han, figure, other
  /// No part of any word.
  case none

  /// The script of a folded character.
  init(_ scalar: UInt32) {
    switch scalar {
    case 0x30...0x39: self = .figure
    case 0x61...0x7A, 0xC0...0x24F: self = .latin
    case 0x400...0x52F: self = .cyrillic
    case 0x620...0x64A, 0x66E...0x6D3: self = .arabic
    case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: self = .han
    default:
      let properties = Unicode.Scalar(scalar)?.properties
      self = properties?.isAlphabetic == true || properties?.numericType != nil ? .other : .none
    }
  }

  /// Whether words of it stand apart, with spaces between them.
  var isLetters: Bool {
    switch self {
    case .latin, .cyrillic, .arabic, .other: true
    case .han, .figure, .none: false
    }
  }
}
