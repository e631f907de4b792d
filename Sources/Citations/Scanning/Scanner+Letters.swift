import Records

/// The letters of subparagraphs: `(a)`, `a)`, `(a)-(c)`, `(a) and (c)`, `(a) (i)`, `(هـ)`.
extension Scanner {
  func letters(_ start: Int) -> (levels: [[Pinpoint.Range]], end: Int) {
    var levels: [[Pinpoint.Range]] = []
    var end = start
    while levels.count < 4 {
      var level: [Pinpoint.Range] = []
      var at = reader.skipSpace(end)
      while level.count < 30, let first = bracketed(at) {
        var item = Pinpoint.Range(first.text)
        end = first.end
        if let range = range(end), let last = bracketed(range) {
          (item, end) = (.init(first.text, last.text), last.end)
        }
        level.append(item)
        guard let join = join(end), bracketed(join) != nil else { break }
        at = join
      }
      guard !level.isEmpty else { break }
      levels.append(level)
    }
    return (levels, end)
  }

  /// Takes `(a)`, `a)`, `(iv)`, `(13)`, `(هـ)`, up to four letters or figures.
  func bracketed(_ start: Int) -> (text: String, end: Int)? {
    var at = reader.skipSpace(start)
    if reader.next(at).scalar == 0x27 { return quoted(at) }
    let isOpened = reader.next(at).scalar == 0x28
    if isOpened { at = reader.next(at).after }
    var text = ""
    var count = 0
    while count < 5 {
      let (scalar, after) = reader.next(at)
      if scalar == 0x29 {
        guard count > 0, isOpened || count <= 3 else { return nil }
        return (text, after)
      }
      if scalar.isLatin || isOpened && scalar.isDigit {
        text.unicodeScalars.append(Unicode.Scalar(UInt8(scalar)))
      } else if let letter = Self.cyrillic[scalar] {
        text += letter
      } else if scalar.isArabic, count == 0, let letter = Self.arabic[scalar] {
        text = letter
      } else {
        return nil
      }
      count += 1
      at = after
    }
    return nil
  }

  /// Takes '4', as Arabic counts what others count (iv).
  private func quoted(_ start: Int) -> (text: String, end: Int)? {
    guard let number = reader.digits(reader.next(start).after), number.value < 40,
      reader.next(number.end).scalar == 0x27
    else { return nil }
    return (RomanNumerals.text(number.value).lowercased(), reader.next(number.end).after)
  }

  /// The Cyrillic letters that stand for the Latin ones like which they look.
  private static let cyrillic: [UInt32: String] = [
    0x430: "a", 0x441: "c", 0x435: "e", 0x456: "i", 0x43E: "o", 0x440: "p", 0x445: "x",
  ]

  private static let arabic: [UInt32: String] = [
    0x627: "a", 0x628: "b", 0x62C: "c", 0x62F: "d", 0x647: "e", 0x648: "f", 0x632: "g", 0x62D: "h",
    0x637: "i", 0x64A: "j", 0x643: "k", 0x644: "l", 0x645: "m", 0x646: "n", 0x633: "o", 0x639: "p",
  ]
}
