import Records

/// What stands around a citation and tells whose it is: dates, possessives, headings.
extension Scanner {
  /// The year of "of 18 December 2014", ", de 18 de diciembre de 2014", "от 18 декабря 2014 года".
  func date(_ start: Int) -> (year: Int, end: Int)? {
    var at = reader.skipSpace(start)
    if reader.next(at).scalar == 0x2C { at = reader.skipSpace(reader.next(at).after) }
    // One short word, then the day.
    var letters = 0
    while reader.next(at).scalar.isLetter, letters < 8 {
      at = reader.next(at).after
      letters += 1
    }
    at = reader.skipSpace(at)
    guard let day = reader.digits(at), day.length <= 2, (1...31).contains(day.value) else { return nil }
    at = day.end
    guard reader.next(at).scalar != 0x2F else { return nil }
    let limit = at + 60
    while at < limit {
      let (scalar, after) = reader.next(at)
      if scalar.isDigit {
        guard let year = reader.digits(at), year.length == 4, (1945...2199).contains(year.value) else {
          return nil
        }
        return (year.value, year.end)
      }
      guard scalar.isLetter || scalar == 0x20 || scalar == 0x2F || scalar == 0x2C || scalar == 0x2E
      else { return nil }
      at = after
    }
    return nil
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
      return ending == 0x627 && one == 0x647 || ending == 0x647 && one == 0x631 || ending == 0x647 && one == 0x62A
    }
    guard scalar.isLetter else { return false }
    var word: [UInt32] = [scalar]
    var begin = before
    while word.count < 7, reader.last(begin).scalar.isLetter {
      word.insert(reader.last(begin).scalar, at: 0)
      begin = reader.last(begin).start
    }
    return Self.possessives.contains(word) || word.starts(with: Fold.scalars("сво"))
  }

  private static let possessives = Set(
    ["its", "their", "sa", "son", "ses", "leur", "leurs", "su", "sus", "ее", "его", "их"]
      .map(Fold.scalars))

  /// The name that heads a table or section, where it stands before a colon just read.
  func heading(before start: Int) -> Int? { nil }

  /// The Chinese date directly before 第: 2014年12月18日. Gives its year and its beginning.
  func dateBefore(_ end: Int) -> (year: Int, start: Int)? {
    var at = end
    var years: Int?
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
      years = value
    }
    return years.map { ($0, at) }
  }
}
