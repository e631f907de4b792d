/// The letters that tell acts of one number apart: the A of `44/118 A`, `43/222 A-E`, `44/118 ألف`.
extension Reader {
  func actLetter(_ start: Int) -> (text: String, end: Int)? {
    guard let first = capital(start) ?? smallLetter(start) ?? arabicLetter(start) else {
      return nil
    }
    let (dash, after) = next(first.end)
    guard dash == 0x2D, let last = capital(after), last.text > first.text else { return first }
    return ("\(first.text)-\(last.text)", last.end)
  }

  /// Takes a capital that stands alone, Latin or of the Cyrillic ones that look like Latin.
  func capital(_ start: Int) -> (text: String, end: Int)? {
    let at = skipSpace(start)
    let (scalar, after) = raw(at)
    let letter: Character? =
      (0x41...0x5A).contains(scalar)
      ? Character(Unicode.Scalar(UInt8(scalar))) : Self.cyrillic[scalar]
    guard let letter, at < count else { return nil }
    let following = next(after)
    guard !following.scalar.isLetter, !following.scalar.isDigit, following.scalar != 0x27,
      following.scalar != 0x2F, !(following.scalar == 0x2E && next(following.after).scalar.isLetter)
    else { return nil }
    if following.scalar == 0x2D, next(following.after).scalar.isLetter,
      next(next(following.after).after).scalar.isLetter
    {
      return nil
    }
    return (String(letter), after)
  }

  private static let cyrillic: [UInt32: Character] = [
    0x410: "A", 0x412: "B", 0x421: "C", 0x415: "E",
  ]

  /// Takes a small letter where the text has lost its capitals: only before a stop or a date.
  private func smallLetter(_ start: Int) -> (text: String, end: Int)? {
    let at = skipSpace(start)
    let (scalar, after) = next(at)
    guard at > start && (0x61...0x68).contains(scalar) || scalar == 0x432 else { return nil }
    let further = skipSpace(after)
    let (stop, beyond) = next(further)
    let isStopped =
      scalar != 0x432 && [0x2C, 0x3B, 0x29, 0x28].contains(stop) && further - after < 2
    let isGlued = scalar == 0x432 && at == start
    guard isStopped || isGlued || isDated(further, stop, beyond), !next(after).scalar.isLetter
    else { return nil }
    let letter = scalar == 0x432 ? "B" : String(Unicode.Scalar(UInt8(scalar - 32)))
    return (letter, after)
  }

  /// Whether "of 4 May", "du 4 mai", "de 4 de mayo" or "от 4 мая" stands there.
  private func isDated(_ at: Int, _ first: UInt32, _ after: Int) -> Bool {
    guard [0x6F, 0x64, 0x43E].contains(first), !next(next(after).after).scalar.isLetter else {
      return false
    }
    return next(skipSpace(next(after).after)).scalar.isDigit
  }

  /// The Arabic name of a letter: ألف for A.
  func arabicLetter(_ start: Int) -> (text: String, end: Int)? {
    let at = skipSpace(start)
    guard next(at).scalar.isArabic else { return nil }
    for (name, letter) in Self.arabic {
      var end = at
      var isWhole = true
      for scalar in name where isWhole {
        let (found, after) = next(end)
        isWhole = found == scalar
        end = after
      }
      if isWhole, !next(end).scalar.isLetter { return (letter, end) }
    }
    return nil
  }

  private static let arabic: [([UInt32], String)] = zip(
    ["الف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء", "طاء", "ياء"],
    ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"]
  ).map { (Fold.scalars($0), $1) }
}
