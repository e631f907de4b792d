/// Chinese numerals from 1 to 99, as sections, annexes and sessions are counted.
enum ChineseNumerals {
  private static let figures = ["一", "二", "三", "四", "五", "六", "七", "八", "九"]
  private static let digits = figures.map { Array($0.utf8) }
  private static let ten = Array("十".utf8)

  /// The numeral, such as 二十一; `nil` beyond 1 to 99.
  static func text(_ number: Int) -> String? {
    guard (1...99).contains(number) else { return nil }
    let (tens, ones) = (number / 10, number % 10)
    let front = tens == 0 ? "" : (tens == 1 ? "" : figures[tens - 1]) + "十"
    return front + (ones == 0 ? "" : figures[ones - 1])
  }

  /// Takes a numeral; leaves the cursor where none stands.
  static func read(_ cursor: inout Cursor) -> Int? {
    var probe = cursor
    probe.skipSpace()
    let first = digit(&probe)
    let isTen = take(ten, &probe)
    guard first != nil || isTen else { return nil }
    let number = isTen ? (first ?? 1) * 10 + (digit(&probe) ?? 0) : first ?? 0
    cursor = probe
    return number
  }

  private static func digit(_ cursor: inout Cursor) -> Int? {
    for (index, bytes) in digits.enumerated() where take(bytes, &cursor) { return index + 1 }
    return nil
  }

  private static func take(_ bytes: [UInt8], _ cursor: inout Cursor) -> Bool {
    guard cursor.byte == bytes[0], cursor[1] == bytes[1], cursor[2] == bytes[2] else {
      return false
    }
    cursor.at += 3
    return true
  }
}
