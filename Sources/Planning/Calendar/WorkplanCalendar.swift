package import Records

/// The coming sessions of a workplan and the deadlines of their documents, for a calendar.
///
/// Only what has a date is in it; a date that is not known stays unknown.
package struct WorkplanCalendar: Sendable {
  /// The iCalendar object; `nil` where nothing has a date, for a calendar holds something.
  package let text: String?
  /// The sessions without a date.
  package let undated: [Key]

  /// Writes the calendar of a workplan.
  ///
  /// - Parameters:
  ///   - reading: The workplan; its language is that of the texts.
  ///   - placements: What is placed at the sessions, for their descriptions.
  ///   - stamp: The day as of which it is written.
  package init(_ reading: WorkplanReading, _ placements: [Placement], stamp: CivilDay) {
    let plan = reading.plan
    let isDated = { (session: ComingSession) in
      if case .days? = session.days { true } else { plan.deadline(of: session) != nil }
    }
    undated = plan.sessions.filter { session in
      if case .days? = session.days { false } else { true }
    }.map(\.session.target)
    guard plan.sessions.contains(where: isDated) else {
      text = nil
      return
    }
    var calendar = CalendarText()
    calendar.add("BEGIN", "VCALENDAR")
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", "-//Rapporteur//Workplan//EN")
    for session in plan.sessions {
      let event = CalendarEvent(reading, session, stamp)
      event.writeDays(to: &calendar, placements)
      event.writeDeadline(to: &calendar)
    }
    calendar.add("END", "VCALENDAR")
    text = calendar.text
  }
}

/// The events of one session.
private struct CalendarEvent {
  private let reading: WorkplanReading
  private let session: ComingSession
  private let stamp: CivilDay
  private var key: String { session.session.target.text }
  private var isChinese: Bool { reading.names.language == .zh }

  init(_ reading: WorkplanReading, _ session: ComingSession, _ stamp: CivilDay) {
    self.reading = reading
    self.session = session
    self.stamp = stamp
  }

  /// An event for each run of days on which the session sits.
  func writeDays(to calendar: inout CalendarText, _ placements: [Placement]) {
    guard case .days(let runs)? = session.days else { return }
    let titles = placements.filter { $0.session == key }.map { reading.names.title($0.topic) }
    let body = reading.names.body(reading.plan.body.target.text)
    for (number, run) in runs.enumerated() {
      write(
        to: &calendar, "\(key)/\(number + 1)", run, "\(body): \(reading.names.session(key))",
        titles.joined(separator: isChinese ? "；" : "; "))
    }
  }

  /// An event for the day by which documents are due.
  func writeDeadline(to calendar: inout CalendarText) {
    guard let day = reading.plan.deadline(of: session) else { return }
    let name = reading.names.session(key)
    write(
      to: &calendar, "\(key)/documents", day...day,
      isChinese ? "\(name)文件提交截止" : "documents of \(name) are due", "")
  }

  private func write(
    to calendar: inout CalendarText, _ id: String, _ days: ClosedRange<CivilDay>, _ summary: String,
    _ description: String
  ) {
    let isIllustration = reading.plan.illustration == true
    let mark = isIllustration ? (isChinese ? "（示例）" : " (illustration)") : ""
    let isAdopted = reading.plan.isAdopted(session.year) && !isIllustration
    calendar.add("BEGIN", "VEVENT")
    calendar.add("UID", text: "\(id)@\(reading.plan.key)")
    calendar.add("DTSTAMP", "\(compact(stamp))T000000Z")
    calendar.add("DTSTART;VALUE=DATE", compact(days.lowerBound))
    calendar.add("DTEND;VALUE=DATE", compact(CivilDay(number: days.upperBound.number + 1)))
    calendar.add("SUMMARY", text: summary + mark)
    if !description.isEmpty { calendar.add("DESCRIPTION", text: description) }
    calendar.add("STATUS", isAdopted ? "CONFIRMED" : "TENTATIVE")
    calendar.add("TRANSP", "TRANSPARENT")
    calendar.add("END", "VEVENT")
  }

  /// A day as eight digits.
  private func compact(_ day: CivilDay) -> String { day.text.filter { $0 != "-" } }
}
