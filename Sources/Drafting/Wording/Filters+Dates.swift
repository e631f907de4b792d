import Records

extension FilterTable {
  static let dateFilters = [
    Filter(
      "date", "Writes a date; \"phrase\" adds on or in.", takes: .date,
      [Parameter("the style", .word(["phrase"]), isOptional: true)], gives: .text
    ) { value, arguments, context in
      guard case .date(let date) = value.value else { return nil }
      let wording = context.wording
      return value.with(
        .text(arguments.isEmpty ? wording.date(date) : wording.days(.within(date, date), .phrase)))
    },
    Filter(
      "days",
      "Writes a set of days as running text does; \"phrase\" adds on or in, \"short\" is for mastheads.",
      takes: .days,
      [Parameter("the style", .word(["running", "phrase", "short"]), isOptional: true)],
      gives: .text
    ) { value, arguments, context in
      guard case .days(let days) = value.value else { return nil }
      let word = arguments.first.flatMap { context.words($0.value) } ?? ""
      let style = Wording.DayStyle(rawValue: word) ?? .running
      return value.with(.text(context.wording.days(days, style)))
    },
    Filter(
      "days_kind", "Says what a set of days is: single, days, range or bounds.", takes: .days,
      gives: .words(["single", "days", "range", "bounds"])
    ) { value, _, _ in
      guard case .days(let days) = value.value else { return nil }
      return value.with(.text(days.kindOfDays))
    },
    Filter("year", "Takes the year of a date or set of days.", takes: .dated, gives: .integer) {
      value, _, _ in
      switch value.value {
      case .date(let date): value.with(.integer(date.year))
      case .days(let days): days.year.map { value.with(.integer($0)) }
      default: nil
      }
    },
  ]
}
