import Records
import Testing

/// Days, dates and sets of days.
@Suite struct DateTests {
  @Test(arguments: [
    (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 2, 29, 11_016), (2016, 10, 19, 17_093),
    (1900, 3, 1, -25_508), (1, 1, 1, -719_162), (9999, 12, 31, 2_932_896),
  ])
  func daysHaveNumbers(_ year: Int, _ month: Int, _ day: Int, _ number: Int) throws {
    let made = try #require(CivilDay(year: year, month: month, day: day))
    #expect(made.number == number)
    #expect(made.parts == (year, month, day))
  }

  @Test func everyDayOfFourCenturiesIsReadBack() {
    for number in stride(from: -150_000, through: 150_000, by: 1) {
      let (year, month, day) = CivilDay(number: number).parts
      guard CivilDay(year: year, month: month, day: day)?.number == number else {
        Issue.record("\(number) is \(year)-\(month)-\(day)")
        return
      }
    }
  }

  @Test(arguments: [
    (2015, 2, 29), (1900, 2, 29), (2016, 4, 31), (2016, 13, 1), (2016, 0, 1), (2016, 1, 0),
    (0, 1, 1), (10_000, 1, 1),
  ])
  func theCalendarHasNoSuchDay(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CivilDay(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    ("2016", "2016-01-01", "2016-12-31"), ("2016-02", "2016-02-01", "2016-02-29"),
    ("2015-02", "2015-02-01", "2015-02-28"), ("2016-10-19", "2016-10-19", "2016-10-19"),
    ("0900", "0900-01-01", "0900-12-31"),
  ])
  func partialDates(_ text: String, _ earliest: String, _ latest: String) throws {
    let date = try #require(PartialDate(text))
    #expect(date.text == text)
    #expect(date.earliest.text == earliest)
    #expect(date.latest.text == latest)
  }

  @Test(arguments: [
    "", "16", "2016-", "2016-1", "2016-13", "2016-02-30", "2016-10-19-1", "2016-1O", "-016",
    "2016/10", "２０１６", " 2016",
  ])
  func notADate(_ text: String) { #expect(PartialDate(text) == nil) }

  @Test func aDayWithoutAMonthIsNoDate() { #expect(PartialDate(year: 2016, day: 3) == nil) }

  @Test(arguments: [
    (["2012-10-18", "2012-10-15", "2012-10-16"], "2012-10-15..2012-10-16, 2012-10-18"),
    (["2012-10-31", "2012-11-01"], "2012-10-31..2012-11-01"),
    (["2012-10-15", "2012-10-15"], "2012-10-15"),
  ])
  func setsOfDaysAreRuns(_ texts: [String], _ text: String) throws {
    let days = try #require(DaySet(texts.compactMap { PartialDate($0)?.earliest }))
    #expect(days.text == text)
    #expect(days.year == 2012)
    for day in texts.compactMap({ PartialDate($0)?.earliest }) { #expect(days.admits(day)) }
    #expect(!days.admits(CivilDay(number: days.earliest.number - 1)))
    #expect(!days.admits(CivilDay(number: days.latest.number + 1)))
  }

  @Test func aSetNeedsADay() { #expect(DaySet([CivilDay]()) == nil) }

  @Test func boundsAdmitWhatLiesBetween() throws {
    let days = DaySet.within(
      try #require(PartialDate("2006")), try #require(PartialDate("2007-06")))
    #expect(days.text == "2006..2007-06")
    #expect(days.year == nil)
    #expect(days.earliest.text == "2006-01-01")
    #expect(days.latest.text == "2007-06-30")
    #expect(days.admits(try #require(CivilDay(year: 2007, month: 6, day: 30))))
    #expect(!days.admits(try #require(CivilDay(year: 2007, month: 7, day: 1))))
  }

  @Test func boundsOfTwoDaysAreNotWrittenAsKnownDays() throws {
    let first = try #require(PartialDate("2018-06-01"))
    let last = try #require(PartialDate("2020-07-06"))
    #expect(DaySet.within(first, last).text == "between 2018-06-01 and 2020-07-06")
    #expect(DaySet.within(first, first).text == "between 2018-06-01 and 2018-06-01")
    #expect(DaySet.within(first, last).year == nil)
  }
}
