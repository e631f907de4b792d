/// Years of the Gregorian calendar, by days since 1 January 1970.
enum CalendarYear {
  /// 1 January 1.
  static let firstDay = -719_162
  /// 31 December 9999.
  static let lastDay = 2_932_896

  /// The number of 1 January of a year.
  static func start(_ year: Int) -> Int {
    let before = year - 1
    return before * 365 + before / 4 - before / 100 + before / 400 + firstDay
  }

  /// The year in which a day lies.
  static func of(_ day: Int) -> Int {
    var year = (day - firstDay) * 400 / 146_097 + 1
    while start(year + 1) <= day { year += 1 }
    while start(year) > day { year -= 1 }
    return year
  }
}

/// Whole years along the width of a picture.
struct YearAxis: Sendable, Hashable {
  let left: Int
  let right: Int
  let years: ClosedRange<Int>
  private let start: Int
  private let length: Int

  /// Makes the axis of all years in which the days lie.
  init(_ days: ClosedRange<Int>, left: Int, right: Int) {
    (self.left, self.right) = (left, right)
    years = CalendarYear.of(days.lowerBound)...CalendarYear.of(days.upperBound)
    start = CalendarYear.start(years.lowerBound)
    length = CalendarYear.start(years.upperBound + 1) - start
  }

  /// Where a day begins.
  func x(_ day: Int) -> Int { left + (day - start) * (right - left) / length }

  /// The years whose beginning is marked, so far apart that their numbers stand between the marks.
  var marked: [Int] {
    let room = (right - left) / 36
    let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000]
    let step = steps.first { years.count <= $0 * room } ?? 5_000
    return years.filter { $0 % step == 0 || step == 1 }
  }

  /// Adds the numbers of the years above a place, and the lines below them down to another.
  func draw(into drawing: inout Drawing, from top: Int, to bottom: Int) {
    for year in marked {
      let x = x(CalendarYear.start(year))
      drawing.line(Point(x, top - 14), Point(x, bottom), .hair)
      drawing.text([String(year)], at: Point(x + 3, top - 16))
    }
    drawing.line(Point(left, top), Point(right, top), .solid)
  }
}
