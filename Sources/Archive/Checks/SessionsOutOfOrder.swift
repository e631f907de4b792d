import Diagnostics
import Records

/// A session with a higher ordinal is held later.
enum SessionsOutOfOrder: Check {
  static func run(_ archive: Archive, _ log: inout DiagnosticLog) {
    let byBody = Dictionary(grouping: archive.all(Session.self)) { $0.body.target }
    for body in byBody.keys.sorted() {
      let sessions = (byBody[body] ?? []).filter { $0.ordinal != nil && $0.days != nil }
        .sorted { ($0.ordinal ?? 0) < ($1.ordinal ?? 0) }
      for (former, latter) in zip(sessions, sessions.dropFirst()) {
        guard let before = former.days, let after = latter.days, after.latest < before.earliest
        else { continue }
        log.report(
          Diagnostic(
            .sessionsOutOfOrder, at: archive[latter.key]?.place(of: "days"),
            "\(latter.key) is held before \(former.key)",
            notes: ["\(former.key) is held on \(before.text), \(latter.key) on \(after.text)"]))
      }
    }
  }
}
