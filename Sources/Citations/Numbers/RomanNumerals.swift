/// Roman numerals, as sections, annexes and early sessions are counted.
enum RomanNumerals {
  static let parts: [(StaticString, Int)] = [
    ("M", 1000), ("CM", 900), ("D", 500), ("CD", 400), ("C", 100), ("XC", 90), ("L", 50),
    ("XL", 40), ("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1),
  ]

  /// The numbers that have a numeral.
  static let range = 1...3999

  /// The numeral in capitals, or figures for a number that has none.
  static func text(_ number: Int) -> String {
    String(unsafeUninitializedCapacity: 20) { memory in
      var text = AsciiText(memory)
      text.putRoman(number)
      return text.count
    }
  }

  /// The number of a numeral in capitals, or `nil` where the letters are not a proper numeral.
  static func number(_ text: String) -> Int? {
    let letters = text.utf8
    guard (1...15).contains(letters.count) else { return nil }
    let values = letters.map { value(UInt32($0 | 0x20)) }
    var number = 0
    for (place, value) in values.enumerated() {
      number += place + 1 < values.count && value < values[place + 1] ? -value : value
    }
    return range.contains(number) && self.text(number) == text ? number : nil
  }

  /// The number of letters packed into one number, the last lowest; of numerals below 100.
  static func number(packed letters: UInt64) -> Int? { packed[letters] }

  private static let packed = Dictionary(
    uniqueKeysWithValues: (1...99).map { number in
      (text(number).utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }, number)
    })

  private static func value(_ letter: UInt32) -> Int {
    switch letter {
    case 0x69: 1
    case 0x76: 5
    case 0x78: 10
    case 0x6C: 50
    case 0x63: 100
    case 0x64: 500
    case 0x6D: 1000
    default: 0
    }
  }
}
