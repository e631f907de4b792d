import Records

/// A set of days as texts need it: single days, pairs and runs, with month and year.
struct DayRun {
  var first: (year: Int, month: Int, day: Int)
  var last: (year: Int, month: Int, day: Int)

  var isSingle: Bool { first == last }

  /// The runs of a set, runs of two taken as two days.
  static func of(_ runs: [ClosedRange<CivilDay>]) -> [DayRun] {
    runs.flatMap { run in
      run.upperBound.number - run.lowerBound.number == 1
        ? [DayRun(run.lowerBound...run.lowerBound), DayRun(run.upperBound...run.upperBound)]
        : [DayRun(run)]
    }
  }

  private init(_ run: ClosedRange<CivilDay>) {
    first = run.lowerBound.parts
    last = run.upperBound.parts
  }
}

extension DaySet {
  /// What the set amounts to: `single`, `days`, `range` or `bounds`.
  var kindOfDays: String {
    guard case .days(let runs) = self else { return "bounds" }
    let parts = DayRun.of(runs)
    if parts.count > 1 { return "days" }
    return parts[0].isSingle ? "single" : "range"
  }
}
