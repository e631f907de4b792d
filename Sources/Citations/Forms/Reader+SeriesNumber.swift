import Records

/// The number of an act: what stands in its key, and how the series is numbered.
struct SeriesNumber: Sendable, Hashable {
  /// Without spaces: `7/4`, `44/118A`, `1373(2001)`, `2200(XXI)A`, `S-30/1`.
  var text: String
  let numbering: ActNumbering
  /// The session or year.
  let session: Int
  /// The running number.
  let number: Int
  /// The length of the text without the letter that tells acts of one number apart.
  let bareLength: Int
  var isSpecial = false

  /// One number for form, session and running number.
  func identity(_ form: ActForm?) -> UInt64 {
    let kind: UInt64 = form == nil ? 0 : form == .resolution ? 1 : 2
    return (UInt64(session) << 24 | UInt64(number)) << 4 | kind << 1 | (isSpecial ? 1 : 0)
  }

  /// The act of the same number with another letter.
  func with(letter: String) -> SeriesNumber {
    var other = self
    other.text = String(text.prefix(bareLength)) + letter
    return other
  }
}

/// The forms `7/4`, `2012/19`, `S-30/1`, `44/118 A`, `1373 (2001)`, `2200 A (XXI)`, `1894 (د-57)`.
extension Reader {
  func actNumber(_ start: Int) -> (number: SeriesNumber, end: Int)? {
    let at = skipSpace(start)
    if let special = specialSession(at) {
      return slashed(special.end, prefix: special.prefix)
    }
    return slashed(at, prefix: "") ?? bracketed(at)
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
  func specialSession(_ start: Int) -> (prefix: String, end: Int)? {
    let (first, _) = next(start)
    guard first == 0x73 || first == 0x65 || first == 0x62F else { return nil }
    for (letters, prefix) in Self.specials {
      var at = start
      var isWhole = true
      for letter in letters {
        let (scalar, after) = next(letter == 0x2D ? skipSpace(at) : at)
        isWhole = isWhole && scalar == letter
        guard isWhole else { break }
        at = after
      }
      if isWhole { return (prefix, skipSpace(at)) }
    }
    return nil
  }

  private static let specials: [([UInt32], String)] = [
    ("s-", "S-"), ("es-", "ES-"), ("دا-", "S-"), ("داط-", "ES-"), ("د ا-", "S-"), ("دا ط-", "ES-"),
  ].map { (Fold.scalars($0), $1) }

  private func slashed(_ start: Int, prefix: String) -> (number: SeriesNumber, end: Int)? {
    guard let session = digits(start), session.value > 0, byte(start) != 0x30 || session.length == 1
    else { return nil }
    var (slash, after) = next(session.end)
    guard slash == 0x2F else { return nil }
    // A line may break after the slash.
    if next(after).scalar == 0x20, [10, 13].contains(byte(after)) { after = skipSpace(after) }
    guard let number = digits(after), number.value > 0, next(after).scalar != 0x30 else {
      return nil
    }
    (slash, after) = next(number.end)
    guard slash != 0x2F, !slash.isLetter || slash.isArabic || slash == 0x432, slash != 0x25 else {
      return nil
    }
    if slash == 0x2E || slash == 0x2D || slash == 0x2C, next(after).scalar.isDigit { return nil }
    let bare = "\(prefix)\(session.value)/\(number.value)"
    let isYear = prefix.isEmpty && session.length == 4 && (1946...2199).contains(session.value)
    guard isYear || session.length < 4 else { return nil }
    let letter = actLetter(number.end)
    return (
      SeriesNumber(
        text: bare + (letter?.text ?? ""), numbering: isYear ? .yearNumber : .sessionNumber,
        session: session.value, number: number.value, bareLength: bare.count,
        isSpecial: !prefix.isEmpty), letter?.end ?? number.end
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
    let bare = "\(number.value)(\(inside.text))"
    return (
      SeriesNumber(
        text: bare + (letter?.text ?? ""), numbering: inside.isYear ? .numberYear : .numberSession,
        session: inside.value, number: number.value, bareLength: bare.count,
        isSpecial: inside.text.hasPrefix("S") || inside.text.hasPrefix("ES")), end
    )
  }

  /// Takes what stands in the brackets, and the closing one: a year, or a session in Roman numerals.
  private func session(_ start: Int) -> (text: String, value: Int, isYear: Bool, end: Int)? {
    var at = skipSpace(start)
    if let year = digits(at), year.length == 4, (1946...2199).contains(year.value) {
      at = skipSpace(year.end)
      // (2013 год), (2013 г.)
      if next(at).scalar == 0x433 {
        while next(at).scalar.isLetter || next(at).scalar == 0x2E { at = next(at).after }
        at = skipSpace(at)
      }
      guard next(at).scalar == 0x29 else { return nil }
      return ("\(year.value)", year.value, true, next(at).after)
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
    return ((special?.prefix ?? "") + RomanNumerals.text(value), value, false, next(at).after)
  }

  /// Takes a Roman numeral below 100, in Latin letters or the Cyrillic ones that look like them.
  func romanNumeral(_ start: Int) -> (value: Int, end: Int)? {
    var at = start
    var text = ""
    while text.utf8.count < 9 {
      let (scalar, after) = next(at)
      guard let letter = Self.numerals[scalar] else { break }
      text.append(letter)
      at = after
    }
    guard !next(at).scalar.isLetter, let value = RomanNumerals.number(text) else { return nil }
    return (value, at)
  }

  private static let numerals: [UInt32: Character] = [
    0x69: "I", 0x76: "V", 0x78: "X", 0x6C: "L", 0x63: "C", 0x445: "X", 0x456: "I", 0x441: "C",
  ]
}
