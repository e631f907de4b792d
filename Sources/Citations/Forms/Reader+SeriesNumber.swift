import Records

/// The forms `7/4`, `2012/19`, `S-30/1`, `44/118 A`, `1373 (2001)`, `2200 A (XXI)`, `1894 (د-57)`.
extension Reader {
  func actNumber(_ start: Int) -> (number: SeriesNumber, end: Int)? {
    let at = skipSpace(start)
    if let special = specialSession(at) {
      return slashed(special.end, special.row)
    }
    return slashed(at, .regular) ?? bracketed(at)
  }

  /// Takes one to five digits; `nil` for more, or none.
  func digits(_ start: Int) -> (value: Int, length: Int, end: Int)? {
    var at = start
    var value = 0
    var length = 0
    while true {
      let (scalar, after) = next(at)
      guard scalar.isDigit else { break }
      length += 1
      guard length <= 6 else { return nil }
      value = value * 10 + Int(scalar - 0x30)
      at = after
    }
    return (1...5).contains(length) ? (value, length, at) : nil
  }

  /// Takes `S-`, `ES-`, `دإ-` or `دإط-` before the number of a special session.
  func specialSession(_ start: Int) -> (row: SeriesNumber.Row, end: Int)? {
    let (first, after) = next(start)
    switch first {
    case 0x73: return dash(after, .special)
    case 0x65:
      let (second, end) = next(after)
      return second == 0x73 ? dash(end, .emergency) : nil
    case 0x62F:
      let (second, end) = next(skipSpace(after))
      guard second == 0x627 else { return nil }
      let (third, further) = next(end)
      return third == 0x637 ? dash(further, .emergency) : dash(end, .special)
    default: return nil
    }
  }

  private func dash(
    _ start: Int, _ row: SeriesNumber.Row
  ) -> (row: SeriesNumber.Row, end: Int)? {
    let (scalar, after) = next(skipSpace(start))
    return scalar == 0x2D ? (row, skipSpace(after)) : nil
  }

  private func slashed(_ start: Int, _ row: SeriesNumber.Row) -> (number: SeriesNumber, end: Int)? {
    guard let session = digits(start), session.value > 0, byte(start) != 0x30 || session.length == 1
    else { return nil }
    var (slash, after) = next(session.end)
    if slash == 0x20, next(after).scalar == 0x2F, next(next(after).after).scalar == 0x20 {
      // 69 / 196
      (slash, after) = (0x2F, skipSpace(next(after).after))
    }
    guard slash == 0x2F else { return nil }
    // A line may break after the slash.
    if next(after).scalar == 0x20, byte(after) == 10 || byte(after) == 13 {
      after = skipSpace(after)
    }
    guard let number = digits(after), number.value > 0, next(after).scalar != 0x30 else {
      return nil
    }
    (slash, after) = next(number.end)
    guard slash != 0x2F, !slash.isLetter || slash.isArabic || slash == 0x432, slash != 0x25 else {
      return nil
    }
    if slash == 0x2E || slash == 0x2D || slash == 0x2C, next(after).scalar.isDigit {
      // A range: 7/1-7/4.
      guard slash == 0x2D, let last = digits(after), last.value == session.value,
        next(last.end).scalar == 0x2F
      else { return nil }
    }
    let isYear =
      row == .regular && session.length == 4 && (1946...2199).contains(session.value)
    guard isYear || session.length < 4 else { return nil }
    let letter = actLetter(number.end)
    return (
      SeriesNumber(
        numbering: isYear ? .yearNumber : .sessionNumber, row: row, session: session.value,
        number: number.value, letter: letter?.first ?? 0, lastLetter: letter?.last ?? 0),
      letter?.end ?? number.end
    )
  }

  private func bracketed(_ start: Int) -> (number: SeriesNumber, end: Int)? {
    guard let number = digits(start), number.value > 0, byte(start) != 0x30 else { return nil }
    var letter = actLetter(number.end)
    let open = skipSpace(letter?.end ?? number.end)
    guard next(open).scalar == 0x28, let inside = session(next(open).after) else { return nil }
    var end = inside.end
    if letter == nil, let after = actLetter(end), !inside.isYear {
      (letter, end) = (after, after.end)
    }
    return (
      SeriesNumber(
        numbering: inside.isYear ? .numberYear : .numberSession, row: inside.row,
        session: inside.value, number: number.value, letter: letter?.first ?? 0,
        lastLetter: letter?.last ?? 0), end
    )
  }

  /// Takes what stands in the brackets, and the closing one: a year, or a session in Roman numerals.
  private func session(_ start: Int) -> (
    row: SeriesNumber.Row, value: Int, isYear: Bool, end: Int
  )? {
    var at = skipSpace(start)
    if let year = digits(at), year.length == 4, (1946...2199).contains(year.value) {
      at = skipSpace(year.end)
      // (2013 год), (2013 г.)
      if next(at).scalar == 0x433 {
        while next(at).scalar.isLetter || next(at).scalar == 0x2E { at = next(at).after }
        at = skipSpace(at)
      }
      guard next(at).scalar == 0x29 else { return nil }
      return (.regular, year.value, true, next(at).after)
    }
    let special = specialSession(at)
    at = special?.end ?? at
    if special == nil, next(at).scalar == 0x62F {  // The Arabic letter that stands for "session".
      at = skipSpace(next(at).after)
      if next(at).scalar == 0x2D { at = skipSpace(next(at).after) }
    }
    var value = 0
    if let number = digits(at), number.value < 100 {
      // A Roman I may have been read as the figure 1.
      guard special != nil || at > start || number.value == 1 else { return nil }
      (value, at) = (number.value, number.end)
    } else if let numeral = romanNumeral(at) {
      (value, at) = (numeral.value, numeral.end)
    }
    at = skipSpace(at)
    guard value > 0, next(at).scalar == 0x29 else { return nil }
    return (special?.row ?? .regular, value, false, next(at).after)
  }

  /// Takes a Roman numeral below 100, in Latin letters or the Cyrillic ones that look like them.
  func romanNumeral(_ start: Int) -> (value: Int, end: Int)? {
    var at = start
    var letters: UInt64 = 0
    for _ in 0..<8 {
      let (scalar, after) = next(at)
      guard let letter = Self.numeral(scalar) else { break }
      letters = letters << 8 | letter
      at = after
    }
    guard letters != 0, !next(at).scalar.isLetter, let value = RomanNumerals.number(packed: letters)
    else { return nil }
    return (value, at)
  }

  /// The capital of ASCII that a folded letter of a numeral stands for.
  private static func numeral(_ scalar: UInt32) -> UInt64? {
    switch scalar {
    case 0x69, 0x456: 0x49
    case 0x76: 0x56
    case 0x78, 0x445: 0x58
    case 0x6C: 0x4C
    case 0x63, 0x441: 0x43
    default: nil
    }
  }
}
