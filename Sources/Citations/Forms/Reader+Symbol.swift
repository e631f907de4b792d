/// The form `CTOC/COP/WG.3/2012/5`: the symbol of a document, read by its grammar.
///
/// An organ in letters, then parts between slashes: subsidiary organ, session or year, nature, number,
/// suffixes (`Add.1-3`, `Corr.1`, `Rev.2`, `Summary`), a part in brackets, the `*` of a reissue.
extension Reader {
  /// Takes a symbol; its text has no spaces, and capitals where the text has lost them.
  func symbol(_ start: Int) -> (text: String, end: Int)? {
    guard let organ = cyrillicOrgan(start) ?? organ(start) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(48)
    if organ.letter == 0 {
      appendLetters(start..<organ.end, &bytes)
    } else {
      bytes.append(organ.letter)
    }
    var isLowered = organ.isLowered
    var hasFigure = false
    // Series of the United Nations count without zeros; a number of others may begin with one.
    var hasZero = false
    var last = SymbolPart()
    var end = organ.end
    var count = 1
    while count < 14, let slash = slash(end, organ.isKnown) {
      // A line may break after a slash, or leave a space there.
      let further = skipSpace(slash)
      let after = further - slash <= 4 ? further : slash
      let length = bytes.count
      bytes.append(UInt8(ascii: "/"))
      guard let part = part(after, &bytes), part.isPart(organ.isKnown, isLowered) else {
        bytes.removeSubrange(length...)
        break
      }
      isLowered = isLowered && part.isLowered
      hasFigure = hasFigure || part.figures > 0
      hasZero = hasZero || part.letters == 0 && bytes[part.range.lowerBound] == 0x30
      (last, end) = (part, part.end)
      count += 1
      // A/57/23 (Part I)/Add.1
      if count < 12, let bracket = partInBrackets(end, isInside: true) {
        bytes += Array(bracket.text.utf8)
        end = bracket.end
      }
    }
    guard count > 1, hasFigure, isWhole(end, last), organ.isKnown || !hasZero,
      organ.isKnown || romanNumeral(start).map({ $0.end < organ.end }) ?? true
    else { return nil }
    if let bracket = partInBrackets(end, isInside: false) {
      bytes += Array(bracket.text.utf8)
      end = bracket.end
    }
    while next(end).scalar == 0x2A {
      bytes.append(UInt8(ascii: "*"))
      end = next(end).after
    }
    let text = String(decoding: bytes, as: UTF8.self)
    return joint(isLowered ? Self.capitals(text) : text, end)
  }

  /// The letters before the first slash, where they can begin a symbol: in capitals, or all small where
  /// the organ is known.
  private func organ(_ start: Int) -> Organ? {
    var at = start
    var letters = 0
    var small = 0
    var key: UInt64 = 0
    while letters < 13, case (let scalar, let after) = next(at), scalar.isLatin {
      letters += 1
      if isSmall(at) { small += 1 }
      key = letters > 8 ? 0 : key << 8 | UInt64(scalar)
      at = after
    }
    guard letters > 0, letters < 13, small == 0 || small == letters, next(at).scalar == 0x2F,
      at - start <= 24, !Self.foreign.contains(key)
    else { return nil }
    let isKnown = Self.organs.contains(key)
    guard isKnown || small == 0 else { return nil }
    return Organ(end: at, isKnown: isKnown, isLowered: small == letters)
  }

  /// What stands before the first slash of a symbol.
  private struct Organ {
    var end: Int
    var isKnown: Bool
    var isLowered: Bool
    /// The capital that a Cyrillic letter stands for, or 0.
    var letter: UInt8 = 0
  }

  /// A Cyrillic А or Е before a slash, which look like the letters of the Assembly and of the Council.
  private func cyrillicOrgan(_ start: Int) -> Organ? {
    let (scalar, after) = raw(start)
    guard scalar == 0x410 || scalar == 0x415, next(after).scalar == 0x2F else { return nil }
    return Organ(
      end: after, isKnown: true, isLowered: false,
      letter: UInt8(ascii: scalar == 0x410 ? "A" : "E"))
  }

  /// Whether a letter of ASCII or of full width is written small.
  func isSmall(_ at: Int) -> Bool {
    let written = raw(skipNothing(at)).scalar
    return written &- 0x61 < 26 || written &- 0xFF41 < 26
  }

  private func appendLetters(_ range: Range<Int>, _ bytes: inout [UInt8]) {
    var at = range.lowerBound
    while at < range.upperBound {
      let (scalar, after) = next(at)
      bytes.append(UInt8(isSmall(at) ? scalar : scalar - 32))
      at = after
    }
  }

  /// The position after a slash; a known organ's symbol may have a dot too many before it: `E/CN.4./2003`.
  private func slash(_ start: Int, _ isKnown: Bool) -> Int? {
    let (scalar, after) = next(start)
    if scalar == 0x2F { return after }
    guard scalar == 0x2E, isKnown, byte(after) == 0x2F, byte(after + 1) &- 0x30 < 10 else {
      return nil
    }
    return after + 1
  }

  /// Takes the second symbol of `A/48/486-S/26560`.
  private func joint(_ text: String, _ end: Int) -> (text: String, end: Int) {
    guard next(end).scalar == 0x2D else { return (text, end) }
    let after = skipSpace(next(end).after)
    guard next(after).scalar.isLatin, let other = symbol(after) else { return (text, end) }
    return ("\(text)-\(other.text)", other.end)
  }

  /// Whether a symbol may end after its last part.
  private func isWhole(_ end: Int, _ part: SymbolPart) -> Bool {
    let (scalar, after) = next(end)
    if scalar.isLatin || scalar.isDigit { return false }
    switch scalar {
    case 0x2F, 0x5F, 0x40: return false
    case 0x2D: return !next(after).scalar.isDigit
    case 0x2E: return !next(after).scalar.isDigit && !next(after).scalar.isLatin
    default: return part.figures > 0 || part.letters > 0
    }
  }

  /// A symbol that the text has in small letters, in capitals but for the suffixes.
  private static func capitals(_ text: String) -> String {
    text.split(separator: "/", omittingEmptySubsequences: false).map { part in
      let name = part.prefix { $0.isLetter }.lowercased()
      let isSuffix = ["add", "corr", "rev", "amend", "summary", "sub"].contains(name)
      return isSuffix ? part.prefix(1).uppercased() + part.dropFirst() : part.uppercased()
    }.joined(separator: "/")
  }

  /// Letters with which other organizations begin their symbols, and words in capitals.
  private static let foreign = SymbolPart.table(
    "wt cp ag oea iso iec ec eu com tcp hiv ip cm ipu oj mepc gov infcirc")

  /// The organs with which symbols begin, for texts without capitals.
  private static let organs = SymbolPart.table(
    "a s e t cd st td dp id cedaw ccpr cerd cat crc cmw crpd ced unep hsp hs fccc iccd ctoc cac ece lc"
      + " splos dc bwc npt icef pops sat hri itc trans escap unodc ccw isba pbc clcs pcnicc")
}
