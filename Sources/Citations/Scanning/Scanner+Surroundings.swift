import Records

/// What stands around a citation and tells whose it is: dates, possessives, headings.
extension Scanner {
  /// The date in "of 18 December 2014", ", de 18 de diciembre de 2014", "от 18 декабря 2014 года".
  func date(_ start: Int) -> (date: ActDate, end: Int)? {
    var at = reader.skipSpace(start)
    if reader.next(at).scalar == 0x2C { at = reader.skipSpace(reader.next(at).after) }
    // A few short words, then the day.
    for _ in 0..<3 where reader.next(at).scalar.isLetter {
      at = letters(at, atMost: 8)
      at = reader.skipSpace(at)
    }
    guard let day = reader.digits(at), day.length <= 2, (1...31).contains(day.value) else {
      return nil
    }
    at = day.end
    guard reader.next(at).scalar != 0x2F else { return nil }
    let limit = at + 60
    var month: Int?
    while at < limit {
      let (scalar, after) = reader.next(at)
      if scalar.isDigit {
        guard let year = reader.digits(at), year.length == 4, (1945...2199).contains(year.value)
        else {
          return nil
        }
        return (ActDate(year: year.value, month: month), year.end)
      }
      guard scalar.isLetter || scalar == 0x20 || scalar == 0x2F || scalar == 0x2C || scalar == 0x2E
      else { return nil }
      if scalar.isLetter {
        if let word = vocabulary.match(reader, at),
          case .month(let number) = word.lexeme
        {
          month = number
        }
        at = letters(at, atMost: 20)
      } else {
        at = after
      }
    }
    return nil
  }

  private func letters(_ start: Int, atMost count: Int) -> Int {
    var at = start
    for _ in 0..<count {
      let (scalar, after) = reader.next(at)
      guard scalar.isLetter else { break }
      at = after
    }
    return at
  }

  /// The year of the document that prints an act, such as `E/2004/42` before "resolution 4/1".
  func documentDate(before start: Int) -> ActDate? {
    guard let last = findings.last, last.sentence == sentence, start - last.end < 60,
      case .document(let symbol) = last.object
    else { return nil }
    let years = symbol.utf8.split(separator: 0x2F).compactMap { Int(String(Substring($0))) }
    return years.first { (1946...2199).contains($0) }.map { ActDate(year: $0, month: nil) }
  }

  /// Whether the noun is preceded by "its", or carries it, as in Arabic and Chinese.
  func isPossessive(_ start: Int, _ number: Int) -> Bool {
    let at = reader.trimSpace(start)
    let (scalar, before) = reader.last(at)
    if scalar == 0x5176 { return true }  // Chinese "its"
    if reader.next(start).scalar.isArabic || scalar.isArabic {
      let noun = reader.trimSpace(number)
      let (ending, _) = reader.last(noun)
      let (one, _) = reader.last(reader.last(noun).start)
      // The endings -ha and -h of the noun itself.
      return ending == 0x627 && one == 0x647 || ending == 0x647 && one == 0x631
        || ending == 0x647 && one == 0x62A
    }
    guard scalar.isLetter else { return false }
    var begin = before
    while at - begin < 16, case (let letter, let further) = reader.last(begin), letter.isLetter {
      begin = further
    }
    return link(.own, begin) == at
  }

  /// The Chinese date directly before 第, and where it begins: 2014年12月18日.
  func dateBefore(_ end: Int) -> (date: ActDate, start: Int)? {
    var at = end
    var date = ActDate(year: 0, month: nil)
    for mark in [0x65E5, 0x6708, 0x5E74] as [UInt32] {
      let (scalar, start) = reader.last(reader.trimSpace(at))
      guard scalar == mark else { return nil }
      at = reader.trimSpace(start)
      var value = 0
      var scale = 1
      while reader.last(at).scalar.isDigit, scale <= 1000 {
        value += Int(reader.last(at).scalar - 0x30) * scale
        scale *= 10
        at = reader.last(at).start
      }
      guard scale > 1 else { return nil }
      if mark == 0x6708 { date.month = value }
      date.year = value
    }
    return (date, at)
  }
}
