/// The small numbers that stand inside citations.
extension Cursor {
  /// Takes figures that stand alone: not part of `7/4`, of `5th` or of a word.
  mutating func plainNumber() -> String? {
    var probe = self
    probe.skipSpace()
    guard let number = probe.digits(), !Cursor.isWord(probe.byte), probe.byte != UInt8(ascii: "/")
    else {
      return nil
    }
    self = probe
    return number
  }

  /// Takes a Chinese numeral, as figures.
  mutating func chineseNumber() -> String? { ChineseNumerals.read(&self).map(String.init) }

  /// Takes up to four letters or figures in brackets, such as (e), (iv) or (13).
  mutating func bracketed() -> String? {
    var probe = self
    probe.skipSpace()
    guard probe.takeByte("(") else { return nil }
    let start = probe.at
    while probe.at < start + 4, Cursor.isDigit(probe.byte) || Cursor.isLetter(probe.byte) {
      probe.at += 1
    }
    let text = String(decoding: probe.text.folded[start..<probe.at], as: UTF8.self)
    guard !text.isEmpty, probe.takeByte(")") else { return nil }
    self = probe
    return text
  }
}
