import Diagnostics
import Records
import YAML

extension RecordReader {
  mutating func date(_ node: Node) -> Value? {
    guard let text = scalar(node, "a date") else { return nil }
    return partialDate(text, node).map(Value.date)
  }

  /// Reads days: one, several in a list or between commas, ranges with `..`, or the bounds within
  /// which they lie: a year, a month, or two dates as in `between 2018-06-01 and 2020-07-06`.
  mutating func days(_ node: Node) -> Value? {
    if let text = node.text, text.hasPrefix(Self.between) { return bounds(text, node) }
    let nodes: [Node] = if case .sequence(let nodes) = node.content { nodes } else { [node] }
    var spans: [(first: PartialDate, last: PartialDate)] = []
    for node in nodes {
      guard let text = scalar(node, "days") else { return nil }
      for part in text.split(separator: ",") {
        guard let span = span(trimmed(part), node) else { return nil }
        spans.append(span)
      }
    }
    guard let first = spans.first else {
      return refuse(.wrongType, node, "expected days, found an empty list")
    }
    if spans.count == 1, first.first.day == nil || first.last.day == nil {
      return .days(.within(first.first, first.last))
    }
    guard spans.allSatisfy({ $0.first.day != nil && $0.last.day != nil }) else {
      return refuse(
        .wrongType, node, "a set of days names every day in full",
        "a year or a month stands alone, for days that are not known")
    }
    return DaySet(runs: spans.map { $0.first.earliest...$0.last.latest }).map(Value.days)
  }

  private static let between = "between "

  private mutating func bounds(_ text: String, _ node: Node) -> Value? {
    let ends = text.dropFirst(Self.between.count).split(separator: " and ", maxSplits: 1)
    guard ends.count == 2 else {
      return refuse(
        .impossibleDate, node, "`\(text)` does not name two dates",
        "bounds are written between 2018-06-01 and 2020-07-06")
    }
    guard let first = partialDate(trimmed(ends[0]), node),
      let last = partialDate(trimmed(ends[1]), node)
    else { return nil }
    guard first.earliest <= last.latest else {
      return refuse(.disorderedDates, node, "`\(text)` ends before it begins")
    }
    return .days(.within(first, last))
  }

  private mutating func span(
    _ text: String, _ node: Node
  ) -> (first: PartialDate, last: PartialDate)? {
    let ends = text.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = partialDate(trimmed(ends[0]), node) else { return nil }
    guard ends.count == 2 else { return (first, first) }
    guard let last = partialDate(trimmed(ends[1]), node) else { return nil }
    guard first.earliest <= last.latest else {
      return refuse(.disorderedDates, node, "`\(text)` ends before it begins")
    }
    return (first, last)
  }

  private mutating func partialDate(_ text: String, _ node: Node) -> PartialDate? {
    PartialDate(text)
      ?? refuse(
        .impossibleDate, node, "`\(text)` is not a date",
        "dates are written 2016-10-19, 2016-10 or 2016, a range 2016-10-19..2016-10-21")
  }

  private func trimmed(_ text: Substring) -> String {
    var text = text
    while text.utf8.first == 32 { text = text.dropFirst() }
    while text.utf8.last == 32 { text = text.dropLast() }
    return String(text)
  }
}
