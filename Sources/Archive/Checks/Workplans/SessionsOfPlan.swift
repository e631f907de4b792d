import Diagnostics
import Records

/// A workplan has sessions in the order of its years, each with meetings, and something to discuss.
enum SessionsOfPlan: Check {
  static func run(_ archive: Archive, _ log: inout DiagnosticLog) {
    for plan in archive.all(Workplan.self) where plan.plans {
      guard let entry = archive[plan.key] else { continue }
      if plan.sessions.isEmpty || plan.discussions.isEmpty {
        log.report(
          Diagnostic(
            .emptyWorkplan, at: entry.range,
            plan.sessions.isEmpty
              ? "`\(plan.key)` has no coming session" : "`\(plan.key)` has nothing to discuss",
            notes: [
              plan.sessions.isEmpty
                ? "give the sessions with their years under `sessions`"
                : "give what is to be discussed under `discussions`"
            ]))
      }
      order(plan, entry, &log)
      lengths(plan, entry, &log)
    }
  }

  private static func order(_ plan: Workplan, _ entry: Entry, _ log: inout DiagnosticLog) {
    var seen: Set<Key> = []
    var latest = Int.min
    for (number, session) in plan.sessions.enumerated() {
      let path = "sessions.\(number + 1)"
      let key = session.session.target
      if plan.allMeetings(of: session) == nil {
        log.report(
          Diagnostic(
            .meetingsNotKnown, at: entry.place(of: path),
            "nothing says how many meetings `\(key)` has",
            notes: ["give its `meetings`, or an entitlement for \(session.year)"]))
      }
      let years = (plan.firstYear ?? .min)...max(plan.lastYear ?? .max, plan.firstYear ?? .min)
      let faults = [
        (
          years.contains(session.year), "year",
          "`\(key)` is held in \(session.year), which is no year of the plan"
        ),
        (session.year >= latest, "year", "`\(key)` stands after a session of a later year"),
        (seen.insert(key).inserted, "session", "`\(key)` stands twice"),
        (
          session.days.map {
            $0.earliest.parts.year <= session.year && $0.latest.parts.year >= session.year
          } ?? true,
          "days", "the days of `\(key)` are not in \(session.year)"
        ),
      ]
      for (isRight, field, words) in faults where !isRight {
        log.report(
          Diagnostic(.sessionOutsideYears, at: entry.place(of: "\(path).\(field)"), words))
      }
      latest = max(latest, session.year)
    }
  }

  private static func lengths(_ plan: Workplan, _ entry: Entry, _ log: inout DiagnosticLog) {
    let rooms = plan.sessions.compactMap(plan.meetings)
    guard let longest = rooms.max(), rooms.count == plan.sessions.count else { return }
    for discussion in plan.discussions where (discussion.wish ?? .must) == .must {
      guard let length = discussion.meetings, length > longest, discussion.times != 0 else {
        continue
      }
      let taken = plan.routine.map { " beside the \($0.meetings) of its routine" } ?? ""
      log.report(
        Diagnostic(
          .longerThanAnySession, at: entry.place(of: "discussions.\(discussion.id).meetings"),
          "`\(discussion.id)` takes \(length) meetings, and no session has more than \(longest)\(taken)"
        ))
    }
  }
}
