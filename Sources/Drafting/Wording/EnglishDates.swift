import Records

/// Dates and sets of days in English.
enum EnglishDates {
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  static func date(_ date: PartialDate) -> String {
    let month = date.month.map { "\(months[$0 - 1]) " } ?? ""
    return "\(date.day.map { "\($0) " } ?? "")\(month)\(date.year)"
  }

  static func days(_ set: DaySet, _ style: Wording.DayStyle) -> String {
    switch set {
    case .within(let first, let last): return bounds(first, last, style)
    case .days(let runs):
      let parts = DayRun.of(runs)
      if parts.count == 1, !parts[0].isSingle { return range(parts[0], style) }
      let list = list(parts, style)
      return style == .phrase ? "on \(list)" : list
    }
  }

  private static func bounds(
    _ first: PartialDate, _ last: PartialDate, _ style: Wording.DayStyle
  ) -> String {
    guard first != last else {
      let preposition = first.day == nil ? "in" : "on"
      return style == .phrase ? "\(preposition) \(date(first))" : date(first)
    }
    let isOneYear = first.year == last.year && first.month != nil && last.month != nil
    let from = isOneYear ? String(date(first).dropLast(String(first.year).count + 1)) : date(first)
    // In no style may bounds look like the days themselves.
    return "between \(from) and \(date(last))"
  }

  private static func range(_ run: DayRun, _ style: Wording.DayStyle) -> String {
    let (first, last) = (run.first, run.last)
    let end = "\(last.day) \(months[last.month - 1]) \(last.year)"
    let isOneMonth = (first.year, first.month) == (last.year, last.month)
    var start = "\(first.day)"
    if !isOneMonth { start += " \(months[first.month - 1])" }
    if first.year != last.year { start += " \(first.year)" }
    guard style == .short else { return "from \(start) to \(end)" }
    return isOneMonth ? "\(start)–\(end)" : "\(start) – \(end)"
  }

  /// Days and runs in a list, the month once for the days of a month, the year once for a year.
  private static func list(_ runs: [DayRun], _ style: Wording.DayStyle) -> String {
    var years: [(year: Int, months: [(month: Int, days: [String])])] = []
    for run in runs {
      let (year, month) = (run.last.year, run.last.month)
      if years.last?.year != year { years.append((year, [])) }
      if years[years.count - 1].months.last?.month != month {
        years[years.count - 1].months.append((month, []))
      }
      let monthIndex = years[years.count - 1].months.count - 1
      years[years.count - 1].months[monthIndex].days.append(words(run, style))
    }
    return joined(
      years.map { year in
        let parts = year.months.map { "\(joined($0.days)) \(months[$0.month - 1])" }
        return "\(joined(parts)) \(year.year)"
      })
  }

  private static func words(_ run: DayRun, _ style: Wording.DayStyle) -> String {
    guard !run.isSingle else { return "\(run.last.day)" }
    let isOneMonth = (run.first.year, run.first.month) == (run.last.year, run.last.month)
    let month = isOneMonth ? "" : " \(months[run.first.month - 1])"
    let year = run.first.year == run.last.year ? "" : " \(run.first.year)"
    return "\(run.first.day)\(month)\(year)\(style == .short ? "–" : " to ")\(run.last.day)"
  }

  private static func joined(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return "\(parts.dropLast().joined(separator: ", ")) and \(last)"
  }
}
