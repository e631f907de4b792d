/// The days of a session: a set, not always a range; or the bounds within which they lie.
public enum DaySet: Sendable, Hashable {
  /// Exactly these days, as runs of consecutive days in order, no two touching.
  case days([ClosedRange<CivilDay>])
  /// Days not known, but not before the first date and not after the last.
  case within(PartialDate, PartialDate)

  /// Makes the set of the given days, in any order; `nil` where none is given.
  public init?(_ days: some Sequence<CivilDay>) {
    self.init(runs: days.map { $0...$0 })
  }

  /// Makes the set of all days of the given ranges; `nil` where none is given.
  public init?(runs: [ClosedRange<CivilDay>]) {
    var merged: [ClosedRange<CivilDay>] = []
    for run in runs.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, run.lowerBound.number <= last.upperBound.number + 1 {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, run.upperBound)
      } else {
        merged.append(run)
      }
    }
    guard !merged.isEmpty else { return nil }
    self = .days(merged)
  }

  /// The first day it can begin.
  public var earliest: CivilDay {
    switch self {
    case .days(let runs): runs.first?.lowerBound ?? CivilDay(number: 0)
    case .within(let first, _): first.earliest
    }
  }

  /// The last day it can end.
  public var latest: CivilDay {
    switch self {
    case .days(let runs): runs.last?.upperBound ?? CivilDay(number: 0)
    case .within(_, let last): last.latest
    }
  }

  /// The year in which it begins, where the bounds leave no doubt.
  public var year: Int? {
    switch self {
    case .days: earliest.parts.year
    case .within(let first, let last): first.year == last.year ? first.year : nil
    }
  }

  /// Whether the day belongs to the set, or can belong to it where only bounds are known.
  public func admits(_ day: CivilDay) -> Bool {
    switch self {
    case .days(let runs): runs.contains { $0.contains(day) }
    case .within: (earliest...latest).contains(day)
    }
  }

  /// The set as it is written in a record: `2012-10-15..2012-10-16, 2012-10-18`, or as bounds `2006` and
  /// `between 2018-06-01 and 2020-07-06`.
  public var text: String {
    switch self {
    case .days(let runs):
      runs.map {
        $0.lowerBound == $0.upperBound
          ? $0.lowerBound.text : "\($0.lowerBound.text)..\($0.upperBound.text)"
      }.joined(separator: ", ")
    case .within(let first, let last) where first.day != nil && last.day != nil:
      // Two days with `..` between them are days that are known.
      "between \(first.text) and \(last.text)"
    case .within(let first, let last):
      first == last ? first.text : "\(first.text)..\(last.text)"
    }
  }
}
