import Records

/// The places that a pinpoint counts: `4-9`, `IV`, `II.C`, `35 (a)`, `四`.
extension Grammar {
  /// A place or a range of places, with the letters of subparagraphs after it, level by level.
  struct Place {
    var range: Pinpoint.Range
    var letters: [[Pinpoint.Range]] = []
  }

  func places(of unit: Pinpoint.Unit, _ cursor: inout Cursor) -> [Place] {
    items(&cursor) { item -> Place? in
      range(of: unit, &item).map { range in
        let isLettered = lexicon.numberMark == nil && unit != .subparagraph
        return Place(range: range, letters: isLettered ? letters(&item) : [])
      }
    }.map(\.value)
  }

  func range(of unit: Pinpoint.Unit, _ cursor: inout Cursor) -> Pinpoint.Range? {
    guard let first = end(of: unit, &cursor) else { return nil }
    var probe = cursor
    var last: String?
    if probe.take(anyOf: lexicon.ranges) {
      last = end(of: unit, &probe)
      if last != nil { cursor = probe }
    }
    return .init(first, last)
  }

  /// Takes `(a)`, `(a)-(c)`, `(a) and (c)`, and what is nested in them: `(a) (i)`.
  func letters(_ cursor: inout Cursor) -> [[Pinpoint.Range]] {
    var levels: [[Pinpoint.Range]] = []
    while cursor.byte == 40 || cursor[1] == 40 {
      let level = items(&cursor) { item -> Pinpoint.Range? in
        guard let first = item.bracketed() else { return nil }
        var probe = item
        guard probe.take(anyOf: lexicon.ranges), let last = probe.bracketed() else {
          return .init(first)
        }
        item = probe
        return .init(first, last)
      }
      guard !level.isEmpty else { break }
      levels.append(level.map(\.value))
    }
    return levels
  }

  /// Takes one end of a range.
  private func end(of unit: Pinpoint.Unit, _ cursor: inout Cursor) -> String? {
    if unit == .subparagraph { return cursor.bracketed() }
    if let number = cursor.plainNumber() { return number }
    guard unit.isOutline else { return lexicon.numberMark == nil ? nil : cursor.chineseNumber() }
    var probe = cursor
    if let number = ChineseNumerals.read(&probe) {
      let text = RomanNumerals.text(number)
      cursor = probe
      return text + (cursor.outline(from: ".") ?? "")
    }
    return cursor.outline(from: nil)
  }
}

extension Pinpoint.Unit {
  /// Whether it is counted in Roman numerals and capitals, as the parts of an outline are.
  var isOutline: Bool {
    switch self {
    case .part, .chapter, .section, .annex, .appendix: true
    default: false
    }
  }
}

extension Cursor {
  /// Takes capitals and figures between dots, such as `IV`, `A` or `II.C.1`.
  fileprivate mutating func outline(from dot: Unicode.Scalar?) -> String? {
    var probe = self
    if dot == nil { probe.skipSpace() }
    let start = probe.at
    if let dot, !probe.takeByte(dot) { return nil }
    while probe.at < start + 12 {
      let isInner = probe.byte == 46 && (65...90).contains(probe.text.kept(probe.at + 1))
      let isFigure = probe.at > start && Cursor.isDigit(probe.byte)
      guard (65...90).contains(probe.kept) || isInner || isFigure else { break }
      probe.at += 1
    }
    guard probe.at > start, !Cursor.isWord(probe.byte), probe.byte != UInt8(ascii: "/") else {
      return nil
    }
    self = probe
    return probe.kept(start)
  }
}
