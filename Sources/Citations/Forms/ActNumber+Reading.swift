import Records

/// The numbers of acts: `7/4`, `2012/19`, `S-30/1`, `44/118 A`, `1373 (2001)`, `2200 A (XXI)`.
extension Cursor {
  mutating func actNumber() -> ActNumber? {
    var probe = self
    probe.skipSpace()
    guard let number = probe.withSlash() ?? probe.withBrackets() else { return nil }
    guard !probe.continuesWord, probe.byte != UInt8(ascii: "/") else { return nil }
    self = probe
    return number
  }

  private mutating func withSlash() -> ActNumber? {
    var probe = self
    let start = probe.at
    let isSpecial = probe.take(anyOf: Word.specialSessions)
    guard let session = probe.digits(), probe.takeByte("/"), probe.digits() != nil
    else { return nil }
    let text = probe.kept(start).uppercased()
    let letter = probe.capital() ?? ""
    self = probe
    let isYear = !isSpecial && session.utf8.count == 4 && ("1946"..."2199").contains(session)
    return ActNumber(text: text + letter, numbering: isYear ? .yearNumber : .sessionNumber)
  }

  private mutating func withBrackets() -> ActNumber? {
    var probe = self
    guard let number = probe.digits() else { return nil }
    var letter = probe.capital()
    probe.skipSpace()
    guard probe.takeByte("(") else { return nil }
    let start = probe.at
    while probe.at < start + 10, Cursor.isDigit(probe.byte) || Cursor.isLetter(probe.byte) {
      probe.at += 1
    }
    let inside = probe.kept(start).uppercased()
    let isYear = inside.utf8.count == 4 && ("1946"..."2199").contains(inside)
    guard isYear || RomanNumerals.number(inside) != nil, probe.takeByte(")") else {
      return nil
    }
    letter = letter ?? probe.capital()
    self = probe
    return ActNumber(
      text: "\(number)(\(inside))\(letter ?? "")", numbering: isYear ? .numberYear : .numberSession)
  }

  /// Takes the capital that tells acts of one number apart: the A of `44/118 A`.
  private mutating func capital() -> String? {
    var probe = self
    probe.skipSpace()
    let start = probe.at
    guard (65...90).contains(probe.kept) else { return nil }
    probe.at += 1
    guard !probe.continuesWord, probe.byte != UInt8(ascii: "/") else { return nil }
    self = probe
    return probe.kept(start)
  }
}
