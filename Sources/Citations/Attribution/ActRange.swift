import Records

extension Body {
  /// Whether the body can have adopted an act of that number, as far as its series are known.
  ///
  /// A series without bounds admits any number; the bounds are those of its record: since when, from
  /// which session, up to which number, and in which year a session began.
  func canHave(_ form: ActForm?, _ number: SeriesNumber, dated year: Int?) -> Bool {
    acts.contains { series in
      (form == nil || series.form == form) && series.admits(number, dated: year)
    }
  }

  /// The forms in which the body can have adopted an act of that number.
  func forms(_ number: SeriesNumber, dated year: Int?) -> [ActForm] {
    ActForm.allCases.filter { canHave($0, number, dated: year) }
  }
}

extension ActSeries {
  func admits(_ number: SeriesNumber, dated year: Int?) -> Bool {
    guard numbering == number.numbering else { return false }
    if let lowest, number.number < lowest { return false }
    if let highest, number.number > highest { return false }
    switch numbering {
    case .yearNumber, .numberYear:
      return holds(number.session...number.session)
        && (year.map { $0 == number.session || $0 == number.session + 1 } ?? true)
    case .sessionNumber, .numberSession:
      if number.isSpecial { return year.map { holds($0...$0) } ?? true }
      guard let years = years(of: number.session) else { return sessions.isEmpty }
      return holds(years) && (year.map { years.contains($0) } ?? true)
    }
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
  private func years(of session: Int) -> ClosedRange<Int>? {
    let known = sessions.sorted { $0.number < $1.number }
    guard let first = known.first, let last = known.last, known.count > 1 else { return nil }
    guard session >= first.number else { return nil }
    let upper = known.firstIndex { $0.number >= session } ?? known.count - 1
    let (a, b) = (known[max(upper - 1, 0)], known[max(upper, 1)])
    let pace = Double(b.year - a.year) / Double(max(b.number - a.number, 1))
    let year = Double(a.year) + pace * Double(session - a.number)
    guard year <= Double(last.year + 15) else { return nil }
    let exact = known.contains { $0.number == session } || pace == 1
    return exact ? Int(year.rounded())...Int(year.rounded()) + 1 : Int(year.rounded()) - 1...Int(year.rounded()) + 1
  }
}
