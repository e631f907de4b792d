import Records

/// Dates and sets of days as a language with months by name writes them.
struct WrittenDates: Sendable {
  let words: DateWords

  init(_ words: DateWords) { self.words = words }

  /// A date known to the day, month or year.
  func date(_ date: PartialDate) -> String {
    guard let month = date.month else { return words.yearAlone.filled([("year", "\(date.year)")]) }
    guard let day = date.day else {
      return dated(months(.alone)[month - 1], date.year)
    }
    return dated(days(self.day(day), month), date.year)
  }

  /// A set of days.
  func days(_ set: DaySet, _ style: Wording.DayStyle) -> String {
    switch set {
    case .within(let first, let last): return bounds(first, last, style)
    case .days(let runs):
      let parts = DayRun.of(runs)
      if parts.count == 1, !parts[0].isSingle { return range(parts[0], style) }
      let list = list(parts, style)
      guard style == .phrase else { return list }
      return phrase(parts).filled([("text", list)])
    }
  }

  /// What stands before some days: of one, of two in a language with a dual, of more.
  private func phrase(_ days: [DayRun]) -> Pattern {
    if days.count == 1 { return words.onDay }
    let areTwo = days.count == 2 && days.allSatisfy(\.isSingle)
    return areTwo ? words.onTwoDays ?? words.onDays : words.onDays
  }

  private enum MonthForm { case afterDay, alone, after }

  private func months(_ form: MonthForm) -> [String] {
    switch form {
    case .afterDay: words.months
    case .alone: words.monthsAlone ?? words.months
    case .after: words.monthsIn ?? words.monthsAlone ?? words.months
    }
  }

  private func day(_ day: Int) -> String { day == 1 ? words.firstDay ?? "1" : "\(day)" }

  private func days(_ days: String, _ month: Int) -> String {
    words.dayMonth.filled([("day", days), ("month", words.months[month - 1])])
  }

  private func dated(_ text: String, _ year: Int) -> String {
    words.ofYear.filled([("text", text), ("year", "\(year)")])
  }

  private func bounds(
    _ first: PartialDate, _ last: PartialDate, _ style: Wording.DayStyle
  ) -> String {
    guard first != last else { return style == .phrase ? phrase(first) : date(first) }
    let isOneYear = first.year == last.year && first.month != nil && last.month != nil
    // In no style may bounds look like the days themselves.
    let between = words.between.filled([
      ("first", bound(first, isFirst: true, hasYear: !isOneYear)),
      ("last", bound(last, isFirst: false, hasYear: true)),
    ])
    return style == .phrase ? words.atSomeTime.filled([("text", between)]) : between
  }

  private func phrase(_ date: PartialDate) -> String {
    guard let month = date.month else { return words.inYear.filled([("year", "\(date.year)")]) }
    if date.day != nil { return words.onDay.filled([("text", self.date(date))]) }
    return words.inMonth.filled([("text", dated(months(.after)[month - 1], date.year))])
  }

  /// One of two bounds; the first month of two stands as after a day, which is the form of "from".
  private func bound(_ date: PartialDate, isFirst: Bool, hasYear: Bool) -> String {
    guard let month = date.month else {
      let year = isFirst ? words.yearFrom ?? words.yearAlone : words.yearAlone
      return year.filled([("year", "\(date.year)")])
    }
    let text: String
    if let day = date.day {
      text = days(self.day(day), month)
    } else {
      text = months(isFirst ? .afterDay : .alone)[month - 1]
    }
    let dated = hasYear ? self.dated(text, date.year) : text
    return date.day == nil ? dated : words.boundDay.filled([("text", dated)])
  }

  private func range(_ run: DayRun, _ style: Wording.DayStyle) -> String {
    let (first, last) = (run.first, run.last)
    let isOneMonth = (first.year, first.month) == (last.year, last.month)
    let end = dated(days(day(last.day), last.month), last.year)
    var start = day(first.day)
    if !isOneMonth { start = days(start, first.month) }
    if first.year != last.year { start = dated(start, first.year) }
    let pattern =
      style != .short ? words.range : isOneMonth ? words.rangeShort : words.rangeWide
    return pattern.filled([("first", start), ("last", end)])
  }

  /// Days and runs in a list, the month once for the days of a month, the year once for a year.
  private func list(_ runs: [DayRun], _ style: Wording.DayStyle) -> String {
    var years: [(year: Int, months: [(month: Int, days: [String])])] = []
    for run in runs {
      let (year, month) = (run.last.year, run.last.month)
      if years.last?.year != year { years.append((year, [])) }
      if years[years.count - 1].months.last?.month != month {
        years[years.count - 1].months.append((month, []))
      }
      let monthIndex = years[years.count - 1].months.count - 1
      years[years.count - 1].months[monthIndex].days.append(text(run, style))
    }
    return joined(
      years.map { year in
        dated(joined(year.months.map { days(joined($0.days), $0.month) }), year.year)
      })
  }

  private func text(_ run: DayRun, _ style: Wording.DayStyle) -> String {
    guard !run.isSingle else { return day(run.last.day) }
    var first = day(run.first.day)
    if (run.first.year, run.first.month) != (run.last.year, run.last.month) {
      first = days(first, run.first.month)
    }
    if run.first.year != run.last.year { first = dated(first, run.first.year) }
    return (style == .short ? words.rangeShort : words.run).filled([
      ("first", first), ("last", day(run.last.day)),
    ])
  }

  private func joined(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: words.separator) + words.lastSeparator + last
  }
}
