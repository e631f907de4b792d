/// How Arabic texts write the letters and Roman numerals of the other languages.
enum ArabicNumbering {
  /// The letters a to z of subparagraphs, in the order of their numbers.
  private static let letters = [
    "أ", "ب", "ج", "د", "هـ", "و", "ز", "ح", "ط", "ي", "ك", "ل", "م", "ن", "س", "ع", "ف", "ص", "ق",
    "ر", "ش", "ت", "ث", "خ", "ذ", "ض",
  ]
  /// The names of the same letters, for capitals: A is ألف.
  private static let names = [
    "ألف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء", "طاء", "ياء", "كاف", "لام", "ميم",
    "نون", "سين", "عين", "فاء", "صاد", "قاف", "راء", "شين", "تاء", "ثاء", "خاء", "ذال", "ضاد",
  ]
  /// The marks of sessions before the number of an act: special, emergency special.
  private static let sessions = [("ES-", "دإط-"), ("S-", "دإ-")]

  /// The number of an act: `69/196`, `44/118 ألف`, `2200 ألف (د-21)`, `دإ-30/1`.
  static func act(_ number: String) -> String {
    let (front, letter, bracket) = Phrasing.actNumber(number)
    let parts = [session(front), letter.map(name), bracket.map(bracketed)]
    return parts.compactMap(\.self).joined(separator: CitationWords.gap)
  }

  /// A subparagraph: `(أ)`; below another, a small Roman numeral as a figure: `'1'`.
  static func letter(_ letter: String, below depth: Int) -> String {
    if depth > 0 || letter.utf8.count > 1, let number = small(letter) { return "'\(number)'" }
    return "(\(position(letter, from: "a").map { letters[$0] } ?? letter))"
  }

  /// A section or annex: `الرابع` for IV, `ألف` for A; anything else as it is printed.
  static func outline(_ text: String) -> String {
    if let number = RomanNumerals.number(text), number < 50 {
      return ArabicOrdinals.words(number, .masculine)
    }
    return name(text)
  }

  private static func name(_ capital: String) -> String {
    position(capital, from: "A").map { names[$0] } ?? capital
  }

  private static func session(_ front: String) -> String {
    guard let (mark, arabic) = sessions.first(where: { front.hasPrefix($0.0) }) else {
      return front
    }
    return arabic + front.dropFirst(mark.utf8.count)
  }

  /// A year stays, a session is counted in figures: (XXI) is (د-21), (S-VI) is (دإ-6).
  private static func bracketed(_ bracket: String) -> String {
    let inside = String(bracket.dropFirst().dropLast())
    if let number = RomanNumerals.number(inside) { return "(د-\(number))" }
    guard let (mark, arabic) = sessions.first(where: { inside.hasPrefix($0.0) }),
      let number = RomanNumerals.number(String(inside.dropFirst(mark.utf8.count)))
    else { return bracket }
    return "(\(arabic)\(number))"
  }

  private static func small(_ numeral: String) -> Int? {
    guard numeral.utf8.allSatisfy({ "ivx".utf8.contains($0) }) else { return nil }
    return RomanNumerals.number(numeral.uppercased())
  }

  private static func position(_ letter: String, from first: Unicode.Scalar) -> Int? {
    guard letter.utf8.count == 1, let byte = letter.utf8.first else { return nil }
    let position = Int(byte) - Int(first.value)
    return (0..<26).contains(position) ? position : nil
  }
}
