import Records

/// Documents by their symbols, and what goes on from one: `PV.2-12, 14-21 and 24`, `A/57/40 and Add.1`.
extension Scanner {
  /// Notes a symbol and those of a list that share its beginning; gives where it all ends.
  mutating func document(_ symbol: String, _ start: Int, _ end: Int) -> Int {
    let head = findings.count
    var reached = note(.document(symbol: symbol), start, end)
    var last = symbol
    if let range = lastOfRange(symbol, end), findings[head].pinpoint == nil {
      last = range.symbol
      reached = note(.document(symbol: last), range.start, range.end)
      findings[findings.count - 1].head = head
      findings[findings.count - 1].rangeFrom = range.first
    }
    while findings.count - head < 200, findings[findings.count - 1].pinpoint == nil,
      let join = join(reached), let next = further(symbol, last, join)
    {
      last = next.symbol
      reached = note(.document(symbol: next.symbol), reader.skipSpace(join), next.end)
      findings[findings.count - 1].head = head
    }
    return reached
  }

  /// The last of a range whose ends a word joins: `A/78/5/Add.1 to Add.5`, `PV.17 à 23`.
  private func lastOfRange(
    _ symbol: String, _ end: Int
  ) -> (symbol: String, first: Int, start: Int, end: Int)? {
    guard let dot = symbol.utf8.lastIndex(of: UInt8(ascii: ".")),
      let first = Int(symbol[symbol.utf8.index(after: dot)...]), let range = range(end)
    else { return nil }
    let name = symbol[..<dot].utf8.split(separator: UInt8(ascii: "/")).last.flatMap { String($0) }
    if let suffix = reader.suffix(range), suffix.name == name, let last = Int(suffix.numbers) {
      return last > first ? ("\(symbol[...dot])\(last)", first, range, suffix.end) : nil
    }
    guard let last = reader.digits(range), last.value > first, isStopped(last.end) else {
      return nil
    }
    return ("\(symbol[...dot])\(last.value)", first, range, last.end)
  }

  /// The symbol that a suffix, or a number after numbers, stands for in a list after another.
  private func further(
    _ head: String, _ last: String, _ start: Int
  ) -> (symbol: String, end: Int)? {
    let at = reader.skipSpace(start)
    if let suffix = reader.suffix(at) {
      let base = Self.withoutSuffix(head, suffix.name)
      // "Add.1 to 31"
      let last = range(suffix.end).flatMap { reader.digits($0) }
      guard let last, !suffix.numbers.utf8.contains(UInt8(ascii: "-")), isStopped(last.end) else {
        return ("\(base)/\(suffix.name).\(suffix.numbers)", suffix.end)
      }
      return ("\(base)/\(suffix.name).\(suffix.numbers)-\(last.value)", last.end)
    }
    // A number goes on a nature that is counted: PV.2-12, 14-21. Anything else is only a number.
    guard let dot = last.utf8.lastIndex(of: UInt8(ascii: ".")),
      !last.utf8[dot...].contains(UInt8(ascii: "/")), !last[..<dot].hasSuffix("/Rev"),
      let numbers = reader.numberRange(at), isStopped(numbers.end)
    else { return nil }
    return ("\(last[...dot])\(numbers.text)", numbers.end)
  }

  /// The symbol without a last part of that name, which a list replaces: the Add.1 of `Add.1 and Add.2`.
  private static func withoutSuffix(_ symbol: String, _ name: String) -> Substring {
    guard let slash = symbol.utf8.lastIndex(of: UInt8(ascii: "/")),
      symbol[symbol.utf8.index(after: slash)...].hasPrefix("\(name).")
    else { return symbol[...] }
    return symbol[..<slash]
  }

  /// Whether a list may end or go on here, so that the number is not of something else.
  private func isStopped(_ start: Int) -> Bool {
    let at = reader.skipSpace(start)
    switch reader.next(at).scalar {
    case 0, 0x2C, 0x3B, 0x29, 0x2E, 0x3A, 0x3001, 0x3002: return true
    default:
      // Another member must follow "and".
      guard let join = link(.join, at).map(reader.skipSpace) else { return false }
      return reader.next(join).scalar.isDigit || reader.suffix(join) != nil
    }
  }
}
