import Foundation
import Planning
import Records
import Testing

/// What has a date is in the calendar, in the form that calendars read.
@Suite struct WorkplanCalendarTests {
  private func calendar(_ fields: String = "") throws -> WorkplanCalendar {
    let reading = try #require(Streams.reading(fields))
    return WorkplanCalendar(
      reading, [Placement("fish", at: "streams/4")],
      stamp: try #require(PartialDate("2026-12-01")).latest)
  }

  @Test func sessionAndDeadlineAreEventsAndWhatHasNoDateIsNone() throws {
    let calendar = try calendar()
    let text = try #require(calendar.text)
    #expect(calendar.undated == ["streams/5"])
    #expect(text.contains("DTSTART;VALUE=DATE:20270510\r\nDTEND;VALUE=DATE:20270512\r\n"))
    #expect(text.contains("DTSTART;VALUE=DATE:20270301\r\n"))
    #expect(text.components(separatedBy: "BEGIN:VEVENT").count == 3)
    #expect(text.contains("(illustration)"))
    #expect(!text.contains("streams/5"))
  }

  @Test func linesAreFoldedAndTextsEscaped() throws {
    let fields = "title: A"
    let text = try #require(try calendar(fields).text)
    for line in text.components(separatedBy: "\r\n") {
      #expect(line.utf8.count <= 75)
      #expect(!line.contains("\n"))
    }
    #expect(text.hasSuffix("END:VCALENDAR\r\n"))
  }
}
