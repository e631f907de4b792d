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
      order(plan, entry, archive, &log)
      lengths(plan, entry, &log)
    }
  }

  private static func order(
    _ plan: Workplan, _ entry: Entry, _ archive: Archive, _ log: inout DiagnosticLog
  ) {
    var seen: Set<Key> = []
    var latest = Int.min
    var latestDay = CivilDay(number: .min)
    if let first = plan.firstYear, let last = plan.lastYear, last < first {
      log.report(
        Diagnostic(
          .sessionOutsideYears, at: entry.place(of: "last-year"),
          "the last year, \(last), is before the first, \(first)"))
    }
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
      if let record = archive.record(Session.self, key), (record.status ?? .held) == .held {
        log.report(
          Diagnostic(
            .dueInThePast, at: entry.place(of: "\(path).session"),
            "`\(key)` was held: nothing can be planned for it",
            notes: ["a plan looks forward to coming sessions"]))
      }
      let faults = faults(of: session, plan, isFirst: seen.insert(key).inserted, latest, latestDay)
      for (field, words) in faults {
        log.report(
          Diagnostic(.sessionOutsideYears, at: entry.place(of: "\(path).\(field)"), words))
      }
      latest = max(latest, session.year)
      latestDay = max(latestDay, session.days?.earliest ?? latestDay)
    }
  }

  /// What is wrong with a session by itself and after those above it, each with its field.
  private static func faults(
    of session: ComingSession, _ plan: Workplan, isFirst: Bool, _ latest: Int, _ latestDay: CivilDay
  ) -> [(field: String, words: String)] {
    let key = session.session.target
    let (year, days) = (session.year, session.days)
    let years = (plan.firstYear ?? .min)...max(plan.lastYear ?? .max, plan.firstYear ?? .min)
    var faults: [(field: String, words: String)] = []
    func require(_ isRight: Bool, _ field: String, _ words: String) {
      if !isRight { faults.append((field, words)) }
    }
    require(
      years.contains(year), "year", "`\(key)` is held in \(year), which is no year of the plan")
    require(year >= latest, "year", "`\(key)` stands after a session of a later year")
    require(isFirst, "session", "`\(key)` stands twice")
    require(
      key.text.hasPrefix("\(plan.body.target)/"), "session",
      "`\(key)` is no session of `\(plan.body.target)`")
    guard let days else { return faults }
    require(
      days.earliest.parts.year <= year && days.latest.parts.year >= year, "days",
      "the days of `\(key)` are not in \(year)")
    require(
      days.earliest >= latestDay, "days",
      "the days of `\(key)` are before those of a session above it")
    require(
      session.documentsDue.map { $0.earliest <= days.earliest } ?? true, "documents-due",
      "the documents of `\(key)` are due after it has begun")
    return faults
  }

  private static func lengths(_ plan: Workplan, _ entry: Entry, _ log: inout DiagnosticLog) {
    let rooms = plan.sessions.compactMap(plan.meetings)
    guard let longest = rooms.max(), rooms.count == plan.sessions.count else { return }
    for discussion in plan.discussions where (discussion.wish ?? .must) == .must {
      let length = discussion.meetings ?? 1
      guard length > longest, discussion.times != 0 else { continue }
      let path = "discussions.\(discussion.id)"
      let taken = plan.routine.map { " beside the \($0.meetings) of its routine" } ?? ""
      log.report(
        Diagnostic(
          .longerThanAnySession,
          at: entry.place(of: discussion.meetings == nil ? path : "\(path).meetings"),
          "`\(discussion.id)` takes \(length) \(length == 1 ? "meeting" : "meetings"), and no session has more than \(longest)\(taken)"
        ))
    }
  }
}
