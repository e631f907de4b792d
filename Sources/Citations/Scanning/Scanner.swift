import Records

/// Reads a text once, from its beginning to its end, and notes the citations and names that stand in it.
struct Scanner {
  let reader: Reader
  let vocabulary: Vocabulary
  var findings: [Finding] = []
  var sightings: [Sighting] = []
  /// The sentence in which the scanner is; sentences are counted from 0.
  var sentence = 0
  /// A pinpoint that stood before what it belongs to, and where.
  var pending: (place: Pinpoint, start: Int, end: Int)?
  /// The first finding of the sentence whose noun has not been read.
  var formless: Int?

  /// The heading of the table in which the scanner may be.
  var heading: Heading?
  /// Whether the text should be one reference, in which a number needs no name.
  var isWhole = false

  /// The last noun of acts that was read.
  var lastNoun: (form: ActForm, start: Int, end: Int, sentence: Int)?

  init(_ reader: Reader, _ vocabulary: Vocabulary) {
    self.reader = reader
    self.vocabulary = vocabulary
  }

  /// Reads the whole text.
  ///
  /// Nearly every word begins nothing, and is passed over here by its first letters alone.
  @_optimize(speed)
  mutating func scan() {
    var at = 0
    let count = reader.count
    while at < count {
      let byte = reader[at]
      if Self.isLetter(byte) {
        let word = reader.word(at)
        let after = reader.byte(word.end)
        if after == 0x2F || after == 0x28 || after == 0x2D {
          at = latin(at, word.end)
        } else if after < 0x80 || word.end - at > 3
          ? vocabulary.mayBegin(word: word.letters, window: word.window)
          : vocabulary.mayBegin(reader, UInt32(byte | 0x20), at + 1)
        {
          at = phrase(at) ?? reader.skipLetters(word.end)
        } else {
          at = after == 0x20 ? word.end + 1 : reader.skipLetters(word.end)
        }
      } else if byte < 0x80 {
        switch byte {
        case 0x30...0x39: at = figure(at)
        case 0x2E, 0x21, 0x3F, 0x0A: at = stop(at)
        default: at += 1
        }
      } else if byte >= 0xC3, byte < 0xDC, case let scalar = reader.two(at), scalar.isLetter {
        if reader.byte(at + 2) == 0x2F || vocabulary.mayBegin(reader, scalar, at + 2) {
          at = word(at)
        } else if Self.isClitic(scalar), let end = afterClitics(at) {
          at = end
        } else {
          at = reader.skipLetters(at + 2)
        }
      } else if byte >= 0xE4, byte <= 0xE9, at + 2 < count {
        let scalar =
          UInt32(byte & 0x0F) << 12 | UInt32(reader[at + 1] & 0x3F) << 6
          | UInt32(reader[at + 2] & 0x3F)
        if scalar == 0x7B2C || vocabulary.mayBegin(reader, scalar, at + 3) {
          at = wide(at)
        } else {
          at += 3
        }
      } else if byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF,
        let after = afterMark(at)
      {
        at = after
      } else if case let visible = reader.skipNothing(at), visible > at {
        at = visible
      } else {
        at = byte < 0xE0 ? word(at) : wide(at)
      }
    }
  }

  /// A word of Latin letters before `/`, `(` or `-`: the beginning of a symbol, of a phrase, or neither.
  private mutating func latin(_ start: Int, _ end: Int) -> Int {
    if reader.byte(end) == 0x2D {
      if end - start <= 2, let number = reader.actNumber(start) {
        if reader.next(reader.skipSpace(number.end)).scalar == 0x53F7 {
          return hanActs(start, number)
        }
        return numbered(number.number, start, number.end)
      }
    } else if end - start <= 12, isFree(start), let symbol = reader.symbol(start) {
      return document(symbol.text, start, symbol.end)
    }
    return phrase(start) ?? reader.skipLetters(end)
  }

  /// A word of another script of small width.
  private mutating func word(_ start: Int) -> Int {
    let (scalar, after) = reader.next(start)
    guard scalar.isLetter else {
      if scalar.isDigit { return figure(start) }
      return max(after, start + 1)
    }
    if let end = phrase(start) { return end }
    if let end = cyrillicSymbol(start, after) { return end }
    if Self.isClitic(scalar), let end = afterClitics(start) { return end }
    return reader.skipLetters(after)
  }

  /// A symbol whose first letter is the Cyrillic one that looks like it: А/77/214.
  private mutating func cyrillicSymbol(_ start: Int, _ after: Int) -> Int? {
    let written = reader.raw(start).scalar
    guard written == 0x410 || written == 0x415, reader.byte(after) == 0x2F, isFree(start),
      let symbol = reader.symbol(start)
    else { return nil }
    return document(symbol.text, start, symbol.end)
  }

  /// The position after one of the marks that are far the most: quotation marks, dashes, spaces that do
  /// not break, Chinese commas and full stops.
  @inline(__always)
  private mutating func afterMark(_ start: Int) -> Int? {
    guard start + 2 < reader.count else { return nil }
    switch (reader[start], reader[start + 1], reader[start + 2]) {
    case (0xC2, 0xA0, _), (0xC2, 0xAB, _), (0xC2, 0xBB, _): return start + 2
    case (0xE2, 0x80, 0x93...0x9D), (0xE3, 0x80, 0x81), (0xEF, 0xBC, 0x8C): return start + 3
    case (0xE3, 0x80, 0x82):
      endSentence()
      return start + 3
    default: return nil
    }
  }

  private mutating func wide(_ start: Int) -> Int {
    let (scalar, after) = reader.next(start)
    if scalar == 0x7B2C { return counted(start, after) }
    if scalar == 0x3002 {
      endSentence()
      return after
    }
    if scalar.isDigit { return figure(start) }
    if scalar.isLatin, let symbol = reader.symbol(start) {
      return document(symbol.text, start, symbol.end)
    }
    if scalar.isLetter, scalar.isArabic {
      return phrase(start) ?? afterClitics(start) ?? reader.skipLetters(max(after, start + 1))
    }
    return phrase(start) ?? max(after, start + 1)
  }

  /// Arabic prepositions and "and" are written together with the word that follows.
  private mutating func afterClitics(_ start: Int) -> Int? {
    var at = start
    for _ in 0..<2 {
      let (scalar, after) = reader.next(at)
      guard Self.isClitic(scalar) else { return nil }
      if scalar == 0x644, reader.next(after).scalar == 0x644,
        let found = vocabulary.matchAfterArticle(reader, after)
      {
        return handle(found.lexeme, start, found.end)
      }
      let scalarAfter = reader.next(after).scalar
      if scalarAfter.isLatin, let symbol = reader.symbol(after) {
        return document(symbol.text, after, symbol.end)
      }
      if scalarAfter.isDigit { return figure(after) }
      if let found = vocabulary.match(reader, after) {
        return handle(found.lexeme, start, found.end, word: after)
      }
      at = after
    }
    return nil
  }

  private static func isClitic(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x648, 0x641, 0x628, 0x643, 0x644: true
    default: false
    }
  }

  /// Takes the longest phrase that begins here, and what belongs to it; `nil` where none does.
  private mutating func phrase(_ start: Int) -> Int? {
    guard let found = vocabulary.begun(reader, start) else { return nil }
    return handle(found.lexeme, start, found.end)
  }

  /// Whether a symbol can begin here: not inside a word, an address or another symbol.
  private func isFree(_ start: Int) -> Bool {
    let byte = reader.byte(start - 1)
    return
      !(byte == 0x2D || byte &- 0x30 < 10 || byte == 0x2F || byte == 0x2E || byte == 0x40
      || byte == 0x5F || byte == 0x3A)
      || start == 0
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  // MARK: Sentences

  private mutating func stop(_ at: Int) -> Int {
    let byte = reader.byte(at)
    if byte == 0x0A {
      if reader.byte(at + 1) == 0x0A { endSentence() }
      return at + 1
    }
    let next = reader.byte(at + 1)
    guard next == 0x20 || next == 0x0A || next == 0xC2 || at + 1 >= reader.count else {
      return at + 1
    }
    if byte == 0x2E, isAbbreviation(at) { return at + 1 }
    endSentence()
    return at + 1
  }

  /// Whether a dot ends an abbreviation or an initial and not a sentence.
  private func isAbbreviation(_ dot: Int) -> Bool {
    var start = dot
    var letters: UInt64 = 0
    while start > 0, dot - start < 8, Self.isLetter(reader.byte(start - 1)) {
      start -= 1
      letters |= UInt64(reader.byte(start) | 0x20) << UInt64(8 * (dot - start - 1))
    }
    return dot - start == 1 || dot > start && Self.abbreviations.contains(letters)
  }

  /// Words of at most eight letters as numbers, the last letter lowest.
  private static let abbreviations = Set(
    [
      "para", "paras", "no", "nos", "art", "arts", "sect", "sects", "chap", "vol", "par", "parr",
      "cf", "mr", "mrs", "ms", "dr", "st", "res", "doc", "add", "corr", "rev", "pp", "parrs", "num",
      "ed",
    ].map { $0.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } })

  private mutating func endSentence() {
    sentence += 1
    formless = nil
    pending = nil
  }
}
