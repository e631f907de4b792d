import Records

extension FigureDesk {
  /// A set of days as a masthead prints it; as a record writes it where the language has no wording yet.
  func days(_ days: DaySet?) -> String {
    guard let days else { return "" }
    return wording?.days(days, .short) ?? days.text
  }

  /// The days within which something happened; where only the last is known, that it was by then.
  func days(_ earliest: CivilDay?, _ latest: CivilDay?) -> String {
    guard let latest else { return "" }
    guard let earliest else {
      let day = PartialDate(latest)
      return words.steps.noLaterThan + (wording?.date(day) ?? day.text)
    }
    return days(
      earliest == latest
        ? .days([earliest...latest]) : .within(PartialDate(earliest), PartialDate(latest)))
  }

  /// The same by years alone, for the boxes of a graph.
  func years(_ earliest: CivilDay?, _ latest: CivilDay?) -> String {
    guard let last = latest?.parts.year else { return "" }
    guard let first = earliest?.parts.year else { return words.steps.noLaterThan + String(last) }
    return first == last ? String(first) : "\(first)\u{2013}\(last)"
  }
}
