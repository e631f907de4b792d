import Answers
import Records

/// Days, as the answers and the list write them.
enum Days {
  /// Every day of `2012-10-15..2012-10-16, 2012-10-18`; null where the days themselves are not known.
  static func each(_ text: String?) -> JSON {
    let runs = (text ?? "").replacing(", ", with: ",").split(separator: ",").map { run in
      run.replacing("..", with: "/").split(separator: "/").compactMap {
        PartialDate(String($0))
      }
    }
    guard !runs.isEmpty, runs.joined().allSatisfy({ $0.day != nil }) else { return .null }
    return .list(
      runs.flatMap { run -> [String] in
        guard let first = run.first?.earliest, let last = run.last?.latest else { return [] }
        return (first.number...last.number).map { CivilDay(number: $0).text }
      })
  }

  /// Every day of `2008-10-08/2008-10-10`, or of several such in a list.
  static func each(listed: JSON) -> JSON {
    each(listed.words ?? listed.strings.joined(separator: ","))
  }

  /// Every day of `27-28 October 2015`, wherever it stands in a text.
  static func each(in text: String) -> JSON {
    guard let match = text.firstMatch(of: /([0-9]+)-([0-9]+) ([A-Z][a-z]+) ([0-9]{4})/),
      let month = month(String(match.3))
    else { return .null }
    let days = [match.1, match.2].map { "\(match.4)-\(month)-\($0.count == 1 ? "0" : "")\($0)" }
    return each(days.joined(separator: "/"))
  }

  /// The month in `October 2014`, wherever it stands in a text: `2014-10`.
  static func month(in text: String) -> String? {
    guard let match = text.firstMatch(of: /([A-Z][a-z]+) ([0-9]{4})/) else { return nil }
    return month(String(match.1)).map { "\(match.2)-\($0)" }
  }

  /// The year in which both days lie; null where they lie in two, or there are none.
  static func year(_ record: JSON) -> JSON {
    let years = Set([record["earliest"], record["latest"]].map { $0.words?.prefix(4) })
    return years.count == 1 ? .integer(years.first?.flatMap { Int($0) }) : .null
  }

  private static func month(_ name: String) -> String? {
    months.firstIndex(of: name).map { ($0 < 9 ? "0" : "") + String($0 + 1) }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
