/// Chinese numerals from 1 to 99, as sections, annexes and sessions are counted.
enum ChineseNumerals {
  private static let figures = ["一", "二", "三", "四", "五", "六", "七", "八", "九"]

  /// The numeral, such as 二十一; `nil` beyond 1 to 99.
  static func text(_ number: Int) -> String? {
    guard (1...99).contains(number) else { return nil }
    let (tens, ones) = (number / 10, number % 10)
    let front = tens == 0 ? "" : (tens == 1 ? "" : figures[tens - 1]) + "十"
    return front + (ones == 0 ? "" : figures[ones - 1])
  }
}
