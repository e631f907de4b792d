/// A text as the words in it, so that what programs and typists change without meaning to is no change.
///
/// White space, marks that are not seen, and the shapes of quotation marks, hyphens and digits are not told
/// apart; capitals and accents are.
struct Words: Sendable {
  /// The words, in order.
  private(set) var tokens: [Token] = []
  private var open = String.UnicodeScalarView()
  private var start = 0

  /// The words of a text.
  init(_ text: String) {
    var offset = 0
    for scalar in text.unicodeScalars {
      let size = UTF8.width(scalar)
      switch TokenClass(scalar) {
      case .word:
        if open.isEmpty { start = offset }
        open.append(Words.digit(scalar))
      case .nothing: break
      case .space: close(offset)
      case .character:
        close(offset)
        tokens.append(Token(letters: String(scalar), range: offset..<offset + size))
      case .sign:
        close(offset)
        add(sign: scalar, offset..<offset + size)
      }
      offset += size
    }
    close(offset)
  }

  /// What is the same for two texts that say the same.
  var key: String { tokens.map(\.letters).joined(separator: " ") }

  private mutating func close(_ end: Int) {
    guard !open.isEmpty else { return }
    tokens.append(Token(letters: String(open), range: start..<end))
    open = String.UnicodeScalarView()
  }

  private mutating func add(sign scalar: Unicode.Scalar, _ range: Range<Int>) {
    if scalar.value == 0x2026 {
      for _ in 0..<3 { tokens.append(Token(letters: ".", range: range)) }
      return
    }
    let letters = Words.shapes[scalar.value] ?? String(scalar)
    // Two hyphens are what a dash was typed as.
    if letters == "-", let last = tokens.last, last.letters == "-",
      last.range.upperBound == range.lowerBound
    {
      tokens[tokens.count - 1] = Token(
        letters: "-", range: last.range.lowerBound..<range.upperBound)
    } else {
      tokens.append(Token(letters: letters, range: range))
    }
  }

  /// The one shape of signs that have several.
  private static let shapes: [UInt32: String] = {
    var shapes: [UInt32: String] = [:]
    for value: UInt32 in [0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x60, 0xB4] {
      shapes[value] = "'"
    }
    for value: UInt32 in [0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0xAB, 0xBB] {
      shapes[value] = "\""
    }
    for value: UInt32 in Array(0x2010...0x2015) + [0x2212, 0xFE58, 0xFE63, 0xFF0D] {
      shapes[value] = "-"
    }
    return shapes
  }()

  private static func digit(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let zero: UInt32
    switch scalar.value {
    case 0x660...0x669: zero = 0x660
    case 0x6F0...0x6F9: zero = 0x6F0
    default: return scalar
    }
    return Unicode.Scalar(UInt8(ascii: "0") + UInt8(scalar.value - zero))
  }
}
