import Drafting
import Records
import Testing

@Test(arguments: [
  (1, "first", "第一"), (3, "third", "第三"), (12, "twelfth", "第十二"), (20, "twentieth", "第二十"),
  (21, "twenty-first", "第二十一"), (71, "seventy-first", "第七十一"), (100, "one hundredth", "第一百"),
  (105, "one hundred and fifth", "第一百零五"), (1002, "1002nd", "第一千零二"), (1013, "1013th", "第一千零一十三"),
])
func ordinals(_ number: Int, _ english: String, _ chinese: String) {
  #expect(Wording.english.ordinal(number) == english)
  #expect(Wording.chinese.ordinal(number) == chinese)
}

@Test(arguments: [
  (1, "one meeting", "一次会议"), (2, "two meetings", "两次会议"), (9, "nine meetings", "九次会议"),
  (10, "10 meetings", "10 次会议"), (0, "no meetings", "零次会议"),
])
func countedNouns(_ number: Int, _ english: String, _ chinese: String) {
  let noun = number == 1 ? "meeting" : "meetings"
  #expect(Wording.english.plurals.position(number) == (number == 1 ? 0 : 1))
  #expect(Wording.english.counted(number, noun) == english)
  #expect(Wording.chinese.counted(number, "次会议") == chinese)
}

/// A set of days in every style.
struct DaysRow: Sendable {
  var days: String
  var running: String
  var phrase: String
  var short: String
  var chinese: String

  init(_ days: String, _ running: String, _ phrase: String, _ short: String, _ chinese: String) {
    self.days = days
    self.running = running
    self.phrase = phrase
    self.short = short
    self.chinese = chinese
  }
}

@Test(arguments: [
  DaysRow(
    "2016-10-19..2016-10-21", "from 19 to 21 October 2016", "from 19 to 21 October 2016",
    "19–21 October 2016", "2016 年 10 月 19 日至 21 日"),
  DaysRow(
    "2012-10-15..2012-10-16, 2012-10-18", "15, 16 and 18 October 2012",
    "on 15, 16 and 18 October 2012", "15, 16 and 18 October 2012",
    "2012 年 10 月 15 日、16 日和 18 日"),
  DaysRow(
    "2015-10-27..2015-10-28", "27 and 28 October 2015", "on 27 and 28 October 2015",
    "27 and 28 October 2015", "2015 年 10 月 27 日和 28 日"),
  DaysRow(
    "2010-09-30..2010-10-01", "30 September and 1 October 2010",
    "on 30 September and 1 October 2010", "30 September and 1 October 2010",
    "2010 年 9 月 30 日和 10 月 1 日"),
  DaysRow(
    "2010-12-30..2011-01-02", "from 30 December 2010 to 2 January 2011",
    "from 30 December 2010 to 2 January 2011", "30 December 2010 – 2 January 2011",
    "2010 年 12 月 30 日至 2011 年 1 月 2 日"),
  DaysRow(
    "2010-09-29..2010-10-02", "from 29 September to 2 October 2010",
    "from 29 September to 2 October 2010", "29 September – 2 October 2010",
    "2010 年 9 月 29 日至 10 月 2 日"),
  DaysRow(
    "2008-10-08", "8 October 2008", "on 8 October 2008", "8 October 2008", "2008 年 10 月 8 日"),
  DaysRow(
    "2014-06-02..2014-06-04, 2014-06-06", "2 to 4 and 6 June 2014", "on 2 to 4 and 6 June 2014",
    "2–4 and 6 June 2014", "2014 年 6 月 2 日至 4 日和 6 日"),
  DaysRow("2006", "2006", "in 2006", "2006", "2006 年"),
])
func setsOfDays(_ row: DaysRow) throws {
  let days = try #require(SmallArchive.days(row.days))
  #expect(Wording.english.days(days, .running) == row.running)
  #expect(Wording.english.days(days, .phrase) == row.phrase)
  #expect(Wording.english.days(days, .short) == row.short)
  #expect(Wording.chinese.days(days, .running) == row.chinese)
}

@Test func boundsOfDays() throws {
  let first = try #require(PartialDate("2006-10"))
  let last = try #require(PartialDate("2006-12"))
  let days = DaySet.within(first, last)
  #expect(Wording.english.days(days, .running) == "between October and December 2006")
  #expect(Wording.english.days(days, .phrase) == "at some time between October and December 2006")
  #expect(Wording.chinese.days(days, .running) == "2006 年 10 月至 2006 年 12 月之间")
}
