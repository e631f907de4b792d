import Diagnostics
import Records

/// What a workplan names are its own discussions and its own sessions.
enum NamesOutsidePlan: Check {
  static func run(_ archive: Archive, _ log: inout DiagnosticLog) {
    for plan in archive.all(Workplan.self) where plan.plans {
      guard let entry = archive[plan.key] else { continue }
      let ids = plan.discussions.map(\.id)
      for mention in plan.mentionedDiscussions where !ids.contains(mention.name) {
        log.report(
          Diagnostic(
            .discussionNotPlanned, at: entry.place(of: mention.path),
            "`\(mention.name)` is no discussion of this plan",
            notes: ["its discussions are \(ids.joined(separator: ", "))"],
            suggestion: NearMiss.of(mention.name, among: ids)))
      }
      let sessions = plan.sessions.map(\.session.target)
      let placed = plan.placedSessions.filter { mention in
        archive.record(Session.self, mention.name.target).map { ($0.status ?? .held) != .held }
          ?? true
      }
      for mention in plan.mentionedSessions + placed
      where !sessions.contains(mention.name.target) {
        log.report(
          problem(mention.name.target, at: entry.place(of: mention.path), sessions, archive))
      }
    }
  }

  private static func problem(
    _ session: Key, at place: SourceRange, _ planned: [Key], _ archive: Archive
  ) -> Diagnostic {
    let names = planned.map(\.text)
    let notes = ["its sessions are \(names.joined(separator: ", "))"]
    if let record = archive.record(Session.self, session), (record.status ?? .held) == .held {
      return Diagnostic(
        .dueInThePast, at: place, "`\(session)` was held: nothing can be planned for it",
        notes: notes)
    }
    return Diagnostic(
      .sessionNotPlanned, at: place, "`\(session)` is no session of this plan", notes: notes,
      suggestion: NearMiss.of(session.text, among: names))
  }
}
