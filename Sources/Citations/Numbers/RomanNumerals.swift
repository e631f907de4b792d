/// Roman numerals, as sections, annexes and early sessions are counted.
enum RomanNumerals {
  private static let parts: [(String, Int)] = [
    ("M", 1000), ("CM", 900), ("D", 500), ("CD", 400), ("C", 100), ("XC", 90), ("L", 50),
    ("XL", 40), ("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1),
  ]

  /// The numeral in capitals; the number is from 1 to 3999.
  static func text(_ number: Int) -> String {
    var rest = number
    var text = ""
    for (part, value) in parts {
      while rest >= value {
        text += part
        rest -= value
      }
    }
    return text
  }

  /// The number of a numeral in capitals, or `nil` where the letters are not a proper numeral.
  static func number(_ text: String) -> Int? {
    let letters = Array(text.utf8)
    guard (1...15).contains(letters.count) else { return nil }
    var at = 0
    var number = 0
    for (part, value) in parts {
      let bytes = Array(part.utf8)
      while at + bytes.count <= letters.count, letters[at..<at + bytes.count].elementsEqual(bytes) {
        number += value
        at += bytes.count
      }
    }
    return at == letters.count && self.text(number) == text ? number : nil
  }
}
