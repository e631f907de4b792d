/// The letters that tell acts of one number apart: the A of `44/118 A`, `43/222 A-E`, `44/118 ألف`.
extension Reader {
  func actLetter(_ start: Int) -> (first: UInt8, last: UInt8, end: Int)? {
    guard let first = capital(start) ?? smallLetter(start) ?? arabicLetter(start) else {
      return nil
    }
    let (dash, after) = next(first.end)
    guard dash == 0x2D, let last = capital(after), last.letter > first.letter else {
      return (first.letter, 0, first.end)
    }
    return (first.letter, last.letter, last.end)
  }

  /// Takes a capital that stands alone, Latin or of the Cyrillic ones that look like Latin; gives it
  /// in ASCII.
  func capital(_ start: Int) -> (letter: UInt8, end: Int)? {
    let at = skipSpace(start)
    guard at < count else { return nil }
    let (scalar, after) = raw(at)
    guard let letter = Self.latin(scalar) else { return nil }
    let following = next(after)
    guard !following.scalar.isLetter, !following.scalar.isDigit, following.scalar != 0x27,
      following.scalar != 0x2F, !(following.scalar == 0x2E && next(following.after).scalar.isLetter)
    else { return nil }
    if following.scalar == 0x2D, next(following.after).scalar.isLetter,
      next(next(following.after).after).scalar.isLetter
    {
      return nil
    }
    return (letter, after)
  }

  private static func latin(_ capital: UInt32) -> UInt8? {
    switch capital {
    case 0x41...0x5A: UInt8(capital)
    case 0x410: UInt8(ascii: "A")
    case 0x412: UInt8(ascii: "B")
    case 0x421: UInt8(ascii: "C")
    case 0x415: UInt8(ascii: "E")
    default: nil
    }
  }

  /// Takes a small letter where the text has lost its capitals: only before a stop, a date
  /// or the name of a body.
  private func smallLetter(_ start: Int) -> (letter: UInt8, end: Int)? {
    let at = skipSpace(start)
    let (scalar, after) = next(at)
    guard at > start && (0x61...0x68).contains(scalar) || scalar == 0x432 else { return nil }
    let further = skipSpace(after)
    let (stop, beyond) = next(further)
    let isStopped =
      scalar != 0x432 && (stop == 0x2C || stop == 0x3B || stop == 0x29 || stop == 0x28)
      && further - after < 2
    let isGlued = scalar == 0x432 && at == start
    guard isStopped || isGlued || isDated(further, stop, beyond) || isOwned(further),
      !next(after).scalar.isLetter
    else { return nil }
    return (scalar == 0x432 ? UInt8(ascii: "B") : UInt8(scalar - 32), after)
  }

  /// Whether "of 4 May", "du 4 mai", "de 4 de mayo" or "от 4 мая" stands there.
  private func isDated(_ at: Int, _ first: UInt32, _ after: Int) -> Bool {
    guard first == 0x6F || first == 0x64 || first == 0x43E, !next(next(after).after).scalar.isLetter
    else {
      return false
    }
    return next(skipSpace(next(after).after)).scalar.isDigit
  }

  /// Whether "de la" or "del" stands there, before which a Spanish letter is no preposition.
  private func isOwned(_ at: Int) -> Bool {
    byte(at) | 0x20 == 0x64 && byte(at + 1) | 0x20 == 0x65
      && (byte(at + 2) == 0x20 && byte(at + 3) | 0x20 == 0x6C && byte(at + 4) | 0x20 == 0x61
        && byte(at + 5) == 0x20 || byte(at + 2) | 0x20 == 0x6C && byte(at + 3) == 0x20)
  }

  /// The Arabic name of a letter: ألف for A.
  func arabicLetter(_ start: Int) -> (letter: UInt8, end: Int)? {
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

  private static let arabic = zip(
    ["الف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء", "طاء", "ياء"], "ABCDEFGHIJ".utf8
  ).map { (Fold.scalars($0), $1) }
}
