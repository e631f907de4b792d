import Records

/// Days in words: a year or month where they are just that, else the first and the last.
enum DayRange {
  static func words(_ first: CivilDay, _ last: CivilDay) -> String {
    if first == last { return first.text }
    let day = PartialDate(first)
    let wider = [PartialDate(year: day.year), PartialDate(year: day.year, month: day.month)]
    for case let date? in wider where date.earliest == first && date.latest == last {
      return date.text
    }
    return "\(first.text)..\(last.text)"
  }
}
