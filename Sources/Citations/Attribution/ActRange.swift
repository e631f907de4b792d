import Records

/// How firmly the records tell that a body can have adopted an act of some number.
enum ActFit: Int, Comparable {
  /// It can have, in a session later than those whose years are known.
  case later
  /// It can have.
  case fits

  static func < (one: ActFit, other: ActFit) -> Bool { one.rawValue < other.rawValue }
}

/// When the text says that an act was adopted.
struct ActDate: Sendable, Hashable {
  var year: Int
  var month: Int?
}

extension Body {
  /// Whether the body can have adopted an act of that number, as far as its series are known.
  ///
  /// A series without bounds admits any number; the bounds are those of its record: since when, from
  /// which session, up to which number, and in which year a session began.
  func fit(_ form: ActForm?, _ number: SeriesNumber, dated date: ActDate?) -> ActFit? {
    acts.lazy.compactMap { series in
      form == nil || series.form == form ? series.fit(number, dated: date) : nil
    }.max()
  }

  /// The forms in which the body can have adopted an act of that number.
  func forms(_ number: SeriesNumber, dated date: ActDate?) -> [ActForm] {
    ActForm.allCases.filter { fit($0, number, dated: date) != nil }
  }
}

extension ActSeries {
  func fit(_ number: SeriesNumber, dated date: ActDate?) -> ActFit? {
    guard numbering == number.numbering else { return nil }
    let isSpecial = number.isSpecial && numbering == .sessionNumber
    // Only a body that is known to meet in special sessions has acts of one.
    if isSpecial, highestSpecial == nil { return nil }
    let highest = isSpecial ? highestSpecial : self.highest
    if let lowest, number.number < lowest { return nil }
    if let highest, number.number > highest { return nil }
    if let month = date?.month, !months.isEmpty, !months.contains(month) { return nil }
    switch numbering {
    case .numberYear: return holds(number.session...number.session) ? .fits : nil
    case .yearNumber:
      let isDated = date.map { $0.year == number.session || $0.year == number.session + 1 } ?? true
      return isDated && holds(number.session...number.session) ? .fits : nil
    case .sessionNumber, .numberSession:
      if number.isSpecial { return date.map { holds($0.year...$0.year) } ?? true ? .fits : nil }
      guard !sessions.isEmpty else { return .fits }
      guard let (years, fit) = years(of: number.session), holds(years),
        date.map({ years.contains($0.year) }) ?? true
      else { return nil }
      return numbering == .sessionNumber || reaches(number) ? fit : nil
    }
  }

  /// Whether a number that runs on through the sessions can have been reached in one of them.
  private func reaches(_ number: SeriesNumber) -> Bool {
    let known = sessions.filter { $0.act != nil }.sorted { $0.number < $1.number }
    guard known.count > 1, let last = known.last, number.session <= last.number else { return true }
    let upper = max(known.firstIndex { $0.number >= number.session } ?? known.count - 1, 1)
    let (a, b) = (known[upper - 1], known[upper])
    let (from, to) = (a.act ?? 0, b.act ?? 0)
    let expected = from + (to - from) * (number.session - a.number) / max(b.number - a.number, 1)
    return abs(number.number - expected) <= max(120, expected / 8)
  }

  private func holds(_ years: ClosedRange<Int>) -> Bool {
    if let since, years.upperBound < since.year { return false }
    if let until, years.lowerBound > until.year { return false }
    return true
  }

  /// The years in which a session can have adopted acts; `nil` where there is no such session.
  ///
  /// Between two known sessions the year is reckoned; beyond the last the pace of the last two goes
  /// on, for as many years as records may lag behind.
  private func years(of session: Int) -> (years: ClosedRange<Int>, fit: ActFit)? {
    let known = sessions.sorted { $0.number < $1.number }
    guard let first = known.first, let last = known.last else { return nil }
    guard known.count > 1 else {
      return session >= first.number ? (first.year...first.year + 60, .fits) : nil
    }
    guard session >= first.number else { return nil }
    let upper = max(known.firstIndex { $0.number >= session } ?? known.count - 1, 1)
    let (a, b) = (known[upper - 1], known[upper])
    let pace = Double(b.year - a.year) / Double(max(b.number - a.number, 1))
    let year = Int((Double(a.year) + pace * Double(session - a.number)).rounded())
    guard year <= last.year + 15 else { return nil }
    let isExact = pace == 1 || known.contains { $0.number == session }
    return (isExact ? year...year + 1 : year - 1...year + 1, session > last.number ? .later : .fits)
  }
}
