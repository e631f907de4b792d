import Records

/// Chinese numbers before one counter: `4-9`, `13、16 和 18`, `十八`.
extension Scanner {
  /// A number before a counter, or a range of them, and where it stands.
  struct HanNumber {
    var value: Int
    var last: Int?
    var start: Int
    /// Where the first of a range ends and the last stands.
    var firstEnd = 0
    var lastStart = 0
    var end: Int

    /// The ends of a range one by one, each with the first where it is the last.
    var ends: [(number: HanNumber, first: Int?)] {
      guard let last else { return [(self, nil)] }
      let first = HanNumber(value: value, start: start, end: firstEnd)
      return [(first, nil), (HanNumber(value: last, start: lastStart, end: end), value)]
    }
  }

  /// Numbers before one counter: 4-9, 13、16 和 18, 四.
  func hanNumbers(_ start: Int) -> (members: [HanNumber], end: Int)? {
    var members: [HanNumber] = []
    var at = reader.skipSpace(start)
    var end = start
    while members.count < 200, let number = hanNumber(at) {
      var member = HanNumber(value: number.value, start: at, end: number.end)
      if let range = range(member.end).map({ link(.sign, $0) ?? $0 }), let last = hanNumber(range) {
        (member.firstEnd, member.lastStart) = (member.end, range)
        (member.last, member.end) = (last.value, last.end)
      }
      members.append(member)
      end = member.end
      guard let join = join(end), hanNumber(join) != nil else { break }
      at = join
    }
    return members.isEmpty ? nil : (members, reader.skipSpace(end))
  }

  func hanNumber(_ start: Int) -> (value: Int, end: Int)? {
    if let number = reader.digits(start) {
      return reader.next(number.end).scalar == 0x2F ? nil : (number.value, number.end)
    }
    return hanNumeral(start)
  }

  /// Takes a numeral from 1 to 99: 四, 十八, 二十一.
  func hanNumeral(_ start: Int) -> (value: Int, end: Int)? {
    var at = start
    var value = 0
    var tens: Int?
    for _ in 0..<3 {
      let (scalar, after) = reader.next(at)
      if scalar == 0x5341, tens == nil {
        tens = value == 0 ? 1 : value
        value = 0
      } else if let digit = Self.figures.firstIndex(of: scalar), value == 0 {
        value = digit + 1
      } else {
        break
      }
      at = after
    }
    let number = (tens ?? 0) * 10 + value
    return number > 0 ? (number, at) : nil
  }

  static let figures = Fold.scalars("一二三四五六七八九")

  /// Figures are kept as figures; numerals of an outline are Roman.
  static func figures(_ text: String) -> String {
    RomanNumerals.number(text).map { "\($0)" } ?? text
  }
}
