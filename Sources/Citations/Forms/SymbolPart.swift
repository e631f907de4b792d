/// One part of a symbol, as it was read into the bytes of the whole, and what it looks like.
struct SymbolPart {
  /// Where it stands in the bytes of the symbol.
  var range = 0..<0
  /// Where it ends in the text.
  var end = 0
  var letters = 0
  var figures = 0
  var small = 0
  var dots = 0
  var brackets = 0
  /// How often letters and figures take turns.
  var turns = 0
  /// Its first letters, small, packed into a number, the last lowest; 0 where there are more than eight.
  var head: UInt64 = 0

  var isLowered: Bool { small == letters }

  /// Whether it can follow an organ: a number, a nature of the table, or an organ in capitals.
  func isPart(_ isKnown: Bool, _ isLowered: Bool) -> Bool {
    if letters == 0 { return figures > 0 && figures <= 6 }
    if Self.natures.contains(head), !(dots > 0 && Self.acts.contains(head)) { return true }
    if figures > 0 {
      // ECE/TRANS/WP.30 has a nature; ECE/MP.PP and CRP.2 too; what is unknown is not ours.
      if dots > 0 { return isKnown && letters <= 8 }
      return letters <= 4 && (turns < 2 || brackets > 0) && (small == 0 || isLowered)
    }
    return letters <= 16 && (small == 0 || isLowered && letters <= 4)
  }

  /// Letters packed as `head` has them.
  static func packed(_ word: String) -> UInt64 {
    word.lowercased().utf8.reduce(0) { $0 << 8 | UInt64($1) }
  }

  static func table(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { packed(String($0)) })
  }

  private static let acts = table("res dec")

  private static let natures = table(
    "add corr rev amend summary prst l crp wp sr pv inf ngo wg ac cn sc sub c conf eg gc res dec cop"
      + " tc misc cr bur sb de mp cp ss ls bp st eb ig uru vi sp ex annex part rpt tm ge q lois m mgpc"
      + " hlp ii iii iv np")
}
