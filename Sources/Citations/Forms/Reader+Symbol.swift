/// The form `CTOC/COP/WG.3/2012/5`: the symbol of a document, read by its grammar.
///
/// An organ in letters, then parts between slashes: subsidiary organ, session or year, nature, number,
/// suffixes (`Add.1-3`, `Corr.1`, `Rev.2`, `Summary`), a part in brackets, the `*` of a reissue.
extension Reader {
  /// Takes a symbol; its text has no spaces, and capitals where the text has lost them.
  func symbol(_ start: Int) -> (text: String, end: Int)? {
    guard let organ = component(start), organ.end - start <= 24, next(organ.end).scalar == 0x2F,
      organ.isOrgan, !Self.foreign.contains(organ.text.uppercased())
    else { return nil }
    let isKnown = Self.organs.contains(organ.text.lowercased())
    var isLowered = organ.isLowered
    if isLowered, !Self.organs.contains(organ.text) { return nil }
    var parts = [organ]
    var end = organ.end
    while parts.count < 12, let slash = slash(end, isKnown) {
      // A line may break after a slash, or leave a space there.
      var after = slash
      let further = skipSpace(after)
      if further > after, further - after <= 4 { after = further }
      guard let part = component(after), part.isPart(isKnown, isLowered) else { break }
      isLowered = isLowered && part.isLowered
      parts.append(part)
      end = part.end
    }
    guard parts.count > 1, parts.dropFirst().contains(where: \.hasDigit),
      romanNumeral(start).map({ $0.end < organ.end || $0.value < 11 }) ?? true,
      isWhole(end, parts[parts.count - 1])
    else { return nil }
    var text = parts.map(\.text).joined(separator: "/")
    if let bracket = partInBrackets(end) { (text, end) = (text + bracket.text, bracket.end) }
    while parts.count < 14, next(end).scalar == 0x2F {  // A/57/23 (Part I)/Add.1
      guard let part = component(next(end).after), part.isPart(isKnown, isLowered) else { break }
      parts.append(part)
      (text, end) = ("\(text)/\(part.text)", part.end)
    }
    while next(end).scalar == 0x2A { (text, end) = (text + "*", next(end).after) }
    if isLowered { text = Self.capitals(text) }
    return joint(text, end)
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

  /// One part of a symbol and what it looks like.
  private struct Component {
    var text = ""
    var end = 0
    var letters = 0
    var digitCount = 0
    var small = 0

    var hasDigit: Bool { digitCount > 0 }
    var isLowered: Bool { small == letters }

    /// Whether it can begin a symbol: letters without dots, in capitals or all small.
    var isOrgan: Bool {
      letters > 0 && digitCount == 0 && (small == 0 || small == letters) && letters <= 12
        && !text.utf8.contains(0x2E)
    }

    /// Whether it can follow: a number, a nature of the table, or an organ in capitals.
    func isPart(_ isKnown: Bool, _ isLowered: Bool) -> Bool {
      if letters == 0 { return hasDigit && digitCount <= 6 }
      let name = text.utf8.prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 == 0x28 }
      let head = String(Substring(name)).lowercased()
      let isDotted = text.utf8.contains(0x2E)
      if Self.natures.contains(head), !(isDotted && (head == "res" || head == "dec")) {
        return true
      }
      if hasDigit, !text.utf8.contains(0x2E) {
        return letters <= 4 && isSimple && (small == 0 || isLowered)
      }
      if text.utf8.contains(0x2E), hasDigit {
        // ECE/TRANS/WP.30 has a nature; ECE/MP.PP and CRP.2 too; what is unknown is not ours.
        return isKnown && letters <= 8
      }
      return letters <= 16 && (small == 0 || isLowered && letters <= 4)
    }

    /// Whether the letters stand together, before or after the figures.
    private var isSimple: Bool {
      let kinds = text.utf8.map { $0 >= 0x30 && $0 < 0x3A }
      return zip(kinds, kinds.dropFirst()).count { $0 != $1 } < 2 || text.utf8.contains(0x28)
    }

    private static let natures: Set<String> = [
      "add", "corr", "rev", "amend", "summary", "prst", "l", "crp", "wp", "sr", "pv", "inf", "ngo",
      "wg", "ac", "cn", "sc", "sub", "c", "conf", "eg", "gc", "res", "dec", "cop", "tc", "misc",
      "cr",
      "bur", "sb", "de", "mp", "cp", "ss", "ls", "bp", "st", "eb", "ig", "uru", "vi", "sp", "ex",
      "annex", "part", "rpt", "tm", "ge", "q", "lois", "m", "mgpc", "hlp", "ii", "iii", "iv", "np",
    ]
  }

  private func component(_ start: Int) -> Component? {
    var part = Component()
    var at = start
    var bytes: [UInt8] = []
    while bytes.count < 24 {
      let (scalar, after) = next(at)
      if scalar.isDigit {
        part.digitCount += 1
        bytes.append(UInt8(scalar))
      } else if scalar.isLatin {
        let written = raw(at).scalar
        let isSmall = written >= 0x61 && written <= 0x7A || written >= 0xFF41 && written <= 0xFF5A
        part.letters += 1
        if isSmall { part.small += 1 }
        bytes.append(UInt8(isSmall ? scalar : scalar - 32))
      } else if scalar == 0x2E, !bytes.isEmpty,
        let further = dotted(after, isWord: part.letters > 3 && part.digitCount == 0)
      {
        bytes.append(0x2E)
        at = further
        continue
      } else if scalar == 0x2D, part.hasDigit, part.letters > 0, next(after).scalar.isDigit {
        bytes.append(0x2D)
      } else if scalar == 0x28, !bytes.isEmpty, let bracket = bracket(at) {
        bytes += Array(bracket.text.utf8)
        part.digitCount += bracket.text.utf8.contains { $0 < 0x3A && $0 > 0x2F } ? 1 : 0
        at = bracket.end
        continue
      } else {
        break
      }
      at = after
    }
    guard !bytes.isEmpty else { return nil }
    part.text = String(decoding: bytes, as: UTF8.self)
    part.end = at
    return part
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

  /// Takes ` (Part I)`, ` (Sect. 3)`, ` (Vol. II)`, ` (2001)`, ` (XXI)` as belonging to the symbol.
  private func partInBrackets(_ start: Int) -> (text: String, end: Int)? {
    let open = skipSpace(start)
    guard next(open).scalar == 0x28 else { return nil }
    var at = next(open).after
    var word = ""
    while next(at).scalar.isLatin, word.utf8.count < 6 {
      word.unicodeScalars.append(Unicode.Scalar(UInt8(next(at).scalar)))
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
    at = next(open).after
    if let year = digits(at), (1946...2199).contains(year.value), next(year.end).scalar == 0x29 {
      return ("(\(year.value))", next(year.end).after)
    }
    if let roman = romanNumeral(at), roman.value > 1, next(roman.end).scalar == 0x29 {
      return ("(\(RomanNumerals.text(roman.value)))", next(roman.end).after)
    }
    return nil
  }

  private static let partNouns = [
    "part": "Part", "sect": "Sect.", "vol": "Vol.", "supp": "Supp.", "income": "Income",
  ]

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

  /// Whether a symbol may end after its last part.
  private func isWhole(_ end: Int, _ part: Component) -> Bool {
    let (scalar, after) = next(end)
    if scalar == 0x2F { return false }
    if scalar.isLatin || scalar.isDigit || scalar == 0x5F || scalar == 0x40 { return false }
    if scalar == 0x2D, next(after).scalar.isDigit { return false }
    if scalar == 0x2E, next(after).scalar.isDigit || next(after).scalar.isLatin { return false }
    return part.hasDigit || part.letters > 0
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
  private static let foreign: Set<String> = [
    "WT", "CP", "AG", "OEA", "ISO", "IEC", "EC", "EU", "COM", "TCP", "HIV", "IP", "CM", "IPU", "OJ",
    "MEPC", "GOV", "INFCIRC",
  ]

  /// The organs with which symbols begin, for texts without capitals.
  private static let organs: Set<String> = [
    "a", "s", "e", "t", "st", "td", "dp", "id", "cedaw", "ccpr", "cerd", "cat", "crc", "cmw",
    "crpd",
    "ced", "unep", "hsp", "hs", "fccc", "iccd", "ctoc", "cac", "ece", "lc", "splos", "dc", "bwc",
    "npt", "icef", "pops", "sat", "hri", "itc", "trans", "escap", "unodc", "ccw", "isba", "pbc",
    "clcs", "pcnicc",
  ]
}
