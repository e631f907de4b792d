import Records

extension Source {
  /// Whether it prints something else than the value, or gives something else that cannot be so too.
  ///
  /// A year in which the days lie, or bounds within which they do, are less exact and no other value.
  func differs(from value: Value?) -> Bool {
    if let otherwise, let days = value?.possibleDays, let bounds = Source.bounds(otherwise) {
      return !(bounds.contains(days.lowerBound) && bounds.contains(days.upperBound))
    }
    return printed != nil || otherwise != nil
  }

  /// The days within which something lies by words as a record writes them; `nil` for exact days and
  /// for words that name none.
  private static func bounds(_ words: String) -> ClosedRange<CivilDay>? {
    let between = "between "
    let isBetween = words.hasPrefix(between)
    let ends =
      isBetween
      ? words.dropFirst(between.count).split(separator: " and ", maxSplits: 1)
      : words.split(separator: "..", maxSplits: 1)
    let dates = ends.map { PartialDate(String($0)) }
    guard let first = dates.first ?? nil, let last = dates.last ?? nil,
      !isBetween || dates.count == 2, first.earliest <= last.latest,
      isBetween || first.day == nil || last.day == nil
    else { return nil }
    return first.earliest...last.latest
  }
}

extension Value {
  /// The days that a date or a set of days can be.
  fileprivate var possibleDays: ClosedRange<CivilDay>? {
    switch self {
    case .date(let date): date.earliest...date.latest
    case .days(let days): days.earliest...days.latest
    default: nil
    }
  }
}
