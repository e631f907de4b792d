/// The parts of a symbol between its slashes, and what stands in brackets after them.
extension Reader {
  /// Takes one part into the bytes of a symbol: letters and figures, inner dots, brackets, `1-3`.
  func part(_ start: Int, _ bytes: inout [UInt8]) -> SymbolPart? {
    var part = SymbolPart()
    let first = bytes.count
    var at = start
    var wasFigure = false
    while bytes.count - first < 24 {
      let (scalar, after) = next(at)
      if scalar.isDigit || scalar.isLatin {
        if bytes.count > first, scalar.isDigit != wasFigure { part.turns += 1 }
        wasFigure = scalar.isDigit
        if wasFigure { part.figures += 1 } else { add(scalar, at, bytes.count - first, &part) }
        bytes.append(UInt8(wasFigure || isSmall(at) ? scalar : scalar - 32))
      } else if scalar == 0x2E, bytes.count > first,
        let further = dotted(after, isWord: part.letters > 3 && part.figures == 0)
      {
        part.dots += 1
        bytes.append(UInt8(ascii: "."))
        at = further
        continue
      } else if scalar == 0x2D, isInside(part, after) {
        if wasFigure { part.turns += 1 }
        wasFigure = false
        bytes.append(UInt8(ascii: "-"))
      } else if scalar == 0x28, bytes.count > first, let bracket = bracket(at) {
        part.brackets += 1
        part.figures += bracket.text.utf8.contains { $0 &- 0x30 < 10 } ? 1 : 0
        bytes += Array(bracket.text.utf8)
        at = bracket.end
        continue
      } else {
        break
      }
      at = after
    }
    guard bytes.count > first else { return nil }
    (part.range, part.end) = (first..<bytes.count, at)
    return part
  }

  /// Whether a dash belongs to a part: `Add.1-3`, `S-27`, `CO/20-21`, `CHN-MAC`.
  private func isInside(_ part: SymbolPart, _ after: Int) -> Bool {
    if next(after).scalar.isDigit {
      return part.letters > 0
        ? part.figures > 0 || part.head == 0x73 || part.head == 0x6573 : part.figures < 3
    }
    return part.letters == 3 && part.figures == 0 && next(after).scalar.isLatin
  }

  private func add(_ letter: UInt32, _ at: Int, _ length: Int, _ part: inout SymbolPart) {
    if part.letters == length { part.head = length > 7 ? 0 : part.head << 8 | UInt64(letter) }
    part.letters += 1
    if isSmall(at) { part.small += 1 }
  }

  /// The position of what follows a dot inside a part; a space may stand between: `Add. 1`.
  private func dotted(_ start: Int, isWord: Bool) -> Int? {
    let scalar = next(start).scalar
    if scalar.isDigit || scalar.isLatin { return start }
    // ECE/BATUMI. CONF/2016/2
    let at = skipSpace(start)
    guard isWord, at > start, at - start <= 3 else { return nil }
    var end = at
    while (0x41...0x5A).contains(raw(end).scalar) { end += 1 }
    return end - at >= 2 && next(end).scalar == 0x2F ? at : nil
  }

  /// Takes a bracket without a space before it: (2001), (XXI), (DEPI).
  private func bracket(_ start: Int) -> (text: String, end: Int)? {
    var at = next(start).after
    var inside = ""
    while inside.utf8.count <= 10 {
      let (scalar, after) = next(at)
      if scalar == 0x29 { return inside.isEmpty ? nil : ("(\(inside.uppercased()))", after) }
      guard scalar.isDigit || scalar.isLatin || scalar == 0x2D else { return nil }
      inside.unicodeScalars.append(Unicode.Scalar(UInt8(scalar)))
      at = after
    }
    return nil
  }

  /// Takes ` (Part I)`, ` (Sect. 3)`, ` (Vol. II)`, ` (2001)`, ` (XXI)` as belonging to the symbol; inside
  /// it only where the symbol goes on.
  func partInBrackets(_ start: Int, isInside: Bool) -> (text: String, end: Int)? {
    let open = skipSpace(start)
    guard next(open).scalar == 0x28, let bracket = numberInBrackets(next(open).after),
      !isInside || next(bracket.end).scalar == 0x2F
    else { return nil }
    return bracket
  }

  private func numberInBrackets(_ start: Int) -> (text: String, end: Int)? {
    var at = start
    var word: UInt64 = 0
    for _ in 0..<6 where next(at).scalar.isLatin {
      word = word << 8 | UInt64(next(at).scalar)
      at = next(at).after
    }
    if let noun = Self.partNouns[word] {
      if next(at).scalar == 0x2E { at = next(at).after }
      at = skipSpace(at)
      let number =
        romanNumeral(at).map { (RomanNumerals.text($0.value), $0.end) }
        ?? digits(at).map { ("\($0.value)", $0.end) }
      guard let number, next(number.1).scalar == 0x29 else { return nil }
      return ("(\(noun)\(number.0))", next(number.1).after)
    }
    if let year = digits(start), (1946...2199).contains(year.value), next(year.end).scalar == 0x29 {
      return ("(\(year.value))", next(year.end).after)
    }
    if let roman = romanNumeral(start), roman.value > 1, next(roman.end).scalar == 0x29 {
      return ("(\(RomanNumerals.text(roman.value)))", next(roman.end).after)
    }
    return nil
  }

  private static let partNouns = Dictionary(
    uniqueKeysWithValues: ["Part", "Sect.", "Vol.", "Supp.", "Income"].map { noun in
      (SymbolPart.packed(noun.filter(\.isLetter)), noun)
    })
  /// Takes `Add.1`, `Corr.2`, `Rev.1-3` where no symbol stands before it.
  func suffix(_ start: Int) -> (name: String, numbers: String, end: Int)? {
    guard (0x41...0x5A).contains(raw(start).scalar) else { return nil }
    for name in ["Add", "Corr", "Rev", "Amend"] {
      var at = start
      for letter in name.utf8 where at >= 0 {
        at = byte(at) | 0x20 == letter | 0x20 ? at + 1 : -1
      }
      guard at >= 0, byte(at) == UInt8(ascii: "."), let numbers = numberRange(skipSpace(at + 1)),
        byte(numbers.end) != UInt8(ascii: "/")
      else { continue }
      return (name, numbers.text, numbers.end)
    }
    return nil
  }

  /// Takes a number, or two with a dash: `24`, `14-21`.
  func numberRange(_ start: Int) -> (text: String, end: Int)? {
    guard let first = digits(start), first.value > 0, first.length < 5 else { return nil }
    let (dash, after) = next(first.end)
    if dash == 0x2D, let last = digits(after), last.value > first.value {
      return next(last.end).scalar == 0x2F ? nil : ("\(first.value)-\(last.value)", last.end)
    }
    return dash == 0x2F || dash.isLetter ? nil : ("\(first.value)", first.end)
  }
}
