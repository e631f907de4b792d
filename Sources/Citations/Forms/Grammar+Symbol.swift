/// The form `CTOC/COP/WG.3/2012/5`: the symbol of a document, read by its grammar.
///
/// An organ in capitals, then parts between slashes: subsidiary organ, session or year, nature,
/// number, suffixes (`Add.1`, `Corr.1`, `Rev.2`), a part in brackets, the `*` of a reissue.
extension Grammar {
  func symbol(_ cursor: inout Cursor) -> [Mention]? {
    var probe = cursor
    _ = probe.take(anyOf: lexicon.documents)
    probe.skipSpace()
    let start = probe.at
    guard let symbol = probe.symbol() else { return nil }
    cursor = probe
    return [Mention(.document(symbol: symbol), start..<probe.at)]
  }
}

extension Cursor {
  fileprivate mutating func symbol() -> String? {
    var probe = self
    guard (65...90).contains(probe.kept), var symbol = probe.component(),
      !symbol.utf8.contains(where: { (97...122).contains($0) })
    else { return nil }
    var parts = 1
    var hasNumber = false
    while probe.byte == UInt8(ascii: "/") {
      var after = probe
      after.at += 1
      // A line broken after a slash leaves a space there.
      after.skipSpace()
      guard let part = after.component() else { break }
      hasNumber = hasNumber || part.utf8.contains(where: Cursor.isDigit)
      symbol += "/" + part
      parts += 1
      probe = after
    }
    guard parts > 1, hasNumber, !probe.continuesWord, probe.byte != UInt8(ascii: "/") else {
      return nil
    }
    symbol += probe.bracket() ?? ""
    while probe.takeByte("*") { symbol += "*" }
    self = probe
    return symbol
  }

  /// Takes one part: letters, figures, inner dots and hyphens, brackets without a space before.
  private mutating func component() -> String? {
    let start = at
    while true {
      if Cursor.isDigit(byte) || Cursor.isLetter(byte) {
        at += 1
      } else if byte == 45 || byte == 46, at > start,
        Cursor.isDigit(self[1]) || Cursor.isLetter(self[1])
      {
        at += 1
      } else if byte == UInt8(ascii: "("), at > start, let length = bracketLength() {
        at += length
      } else {
        break
      }
    }
    return at > start ? kept(start) : nil
  }

  /// The length of a bracket of letters and figures, such as (2001) or (XXI).
  private func bracketLength() -> Int? {
    var length = 1
    while length <= 20, Cursor.isDigit(self[length]) || Cursor.isLetter(self[length]) {
      length += 1
    }
    return length > 1 && self[length] == UInt8(ascii: ")") ? length + 1 : nil
  }

  /// Takes a bracket after a space that belongs to the symbol: ` (Part I)`, ` (2001)`, ` (XXI)`.
  private mutating func bracket() -> String? {
    var probe = self
    probe.skipSpace()
    let start = probe.at
    guard probe.takeByte("(") else { return nil }
    let isPart = probe.take(anyOf: Word.partsOfSymbols)
    if isPart { probe.skipSpace() }
    let inside = probe.at
    while probe.at < inside + 10, Cursor.isDigit(probe.byte) || Cursor.isLetter(probe.byte) {
      probe.at += 1
    }
    let text = probe.kept(inside)
    let isNumber = RomanNumerals.number(text) != nil || Int(text) != nil
    guard isNumber, isPart || text.utf8.count >= 2, probe.takeByte(")") else {
      return nil
    }
    self = probe
    return probe.kept(start)
  }
}
