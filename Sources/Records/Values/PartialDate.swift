/// A date known to the day, to the month or only to the year.
public struct PartialDate: Sendable, Hashable {
  /// The year.
  public let year: Int
  /// The month from 1, where it is known.
  public let month: Int?
  /// The day of the month from 1, where it is known.
  public let day: Int?

  /// Makes a date, or `nil` where the calendar has no such date.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year), month != nil || day == nil,
      CivilDay(year: year, month: month ?? 1, day: day ?? 1) != nil
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Makes the date of one day.
  public init(_ day: CivilDay) {
    let parts = day.parts
    year = parts.year
    month = parts.month
    self.day = parts.day
  }

  /// Reads 2016, 2016-10 or 2016-10-19; `nil` for anything else.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].count == 4,
      parts.dropFirst().allSatisfy({ $0.count == 2 })
    else { return nil }
    var numbers: [Int] = []
    for part in parts {
      guard part.allSatisfy({ (48...57).contains($0) }) else { return nil }
      numbers.append(part.reduce(0) { $0 * 10 + Int($1) - 48 })
    }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil)
  }

  /// The first day that the date can be.
  public var earliest: CivilDay {
    CivilDay(year: year, month: month ?? 1, day: day ?? 1) ?? CivilDay(number: 0)
  }

  /// The last day that the date can be.
  public var latest: CivilDay {
    let month = month ?? 12
    let last = day ?? CivilDay.length(ofMonth: month, year: year)
    return CivilDay(year: year, month: month, day: last) ?? CivilDay(number: 0)
  }

  /// The date as it is written in a record: 2016, 2016-10 or 2016-10-19.
  public var text: String {
    var text = padded(year, 4)
    if let month { text += "-" + padded(month, 2) }
    if let day { text += "-" + padded(day, 2) }
    return text
  }
}
