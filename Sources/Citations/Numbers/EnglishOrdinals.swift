/// English ordinals: first to ninety-ninth in words, any in figures.
enum EnglishOrdinals {
  private static let low = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth",
  ]
  private static let tens = [
    "twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet",
  ]

  /// The words from 1 on.
  static let words: [String] =
    low + tens.flatMap { ten in ["\(ten)ieth"] + low.prefix(9).map { "\(ten)y-\($0)" } }

  private static let numbers = Dictionary(
    uniqueKeysWithValues: words.enumerated().map { (Folding.bytes($1), $0 + 1) })

  /// Takes an ordinal: fifth, twenty-first, twenty first, 5th, 21st.
  static func read(_ cursor: inout Cursor) -> Int? {
    var probe = cursor
    probe.skipSpace()
    guard let number = figures(&probe) ?? word(&probe), !probe.continuesWord else { return nil }
    cursor = probe
    return number
  }

  private static func figures(_ cursor: inout Cursor) -> Int? {
    guard let digits = cursor.digits(), let number = Int(digits) else { return nil }
    let ending = [cursor[0], cursor[1]]
    guard ["st", "nd", "rd", "th"].contains(where: { ending.elementsEqual($0.utf8) }) else {
      return nil
    }
    cursor.at += 2
    return number
  }

  private static func word(_ cursor: inout Cursor) -> Int? {
    let start = cursor.at
    skipLetters(&cursor)
    let first = Array(cursor.text.folded[start..<cursor.at])
    if let number = numbers[first] { return number }
    // "twenty first" stands for "twenty-first" where a line was broken or a hyphen lost.
    guard first.last == UInt8(ascii: "y"), cursor.byte == 45 || cursor.byte == 32 else {
      return nil
    }
    cursor.at += 1
    let second = cursor.at
    skipLetters(&cursor)
    return numbers[first + [45] + cursor.text.folded[second..<cursor.at]]
  }

  /// Skips a word of at most thirteen letters: no ordinal has more.
  private static func skipLetters(_ cursor: inout Cursor) {
    let limit = cursor.at + 13
    while cursor.at < limit, Cursor.isLetter(cursor.byte) { cursor.at += 1 }
  }
}
