import Diagnostics
import Records

/// What happened at a session happened on its days.
enum DayOutsideSession: Check {
  static func run(_ archive: Archive, _ log: inout DiagnosticLog) {
    for key in archive.keys(of: .session) {
      guard let entry = archive[key], let session = entry.record as? Session else { continue }
      for (position, relation) in session.relations.enumerated() {
        guard let days = relation.days, let own = session.days else { continue }
        if !holds(own, days) {
          report(days, own, key, at: entry.place(of: "relations.\(position + 1).days"), &log)
        }
      }
    }
    for item in archive.all(Item.self) {
      guard let days = item.days, let entry = archive[item.key],
        let own = archive.record(Session.self, item.session.target)?.days, !holds(own, days)
      else { continue }
      report(days, own, item.session.target, at: entry.place(of: "days"), &log)
    }
  }

  /// By the ends of the runs and not day by day: a run can be as long as the calendar.
  private static func holds(_ session: DaySet, _ days: DaySet) -> Bool {
    switch (session, days) {
    case (.days(let own), .days(let runs)):
      runs.allSatisfy { run in
        own.contains { $0.lowerBound <= run.lowerBound && run.upperBound <= $0.upperBound }
      }
    case (.within, .days): session.earliest <= days.earliest && days.latest <= session.latest
    case (_, .within): days.latest >= session.earliest && days.earliest <= session.latest
    }
  }

  private static func report(
    _ days: DaySet, _ session: DaySet, _ key: Key, at place: SourceRange, _ log: inout DiagnosticLog
  ) {
    log.report(
      Diagnostic(
        .dayOutsideSession, at: place, "\(days.text) is not within the session \(key)",
        notes: ["the session sat on \(session.text)"]))
  }
}
