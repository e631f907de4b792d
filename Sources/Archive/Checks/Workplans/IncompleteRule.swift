import Diagnostics
import Records

/// A rule of a workplan names what its word speaks of, and numbers count.
enum IncompleteRule: Check {
  static func run(_ archive: Archive, _ log: inout DiagnosticLog) {
    for plan in archive.all(Workplan.self) {
      guard let entry = archive[plan.key] else { continue }
      for rule in plan.rules {
        if let twice = rule.twice {
          log.report(
            Diagnostic(
              .incompleteRule, at: entry.place(of: "rules.\(rule.id).discussions"),
              "the rule `\(rule.id)` names `\(twice)` twice"))
        }
        for (field, words) in rule.unused {
          log.report(
            Diagnostic(
              .incompleteRule, at: entry.place(of: "rules.\(rule.id).\(field)"),
              "the rule `\(rule.id)` makes no use of \(words)", notes: [rule.rule.sentence]))
        }
        let lacking = rule.lacking
        if lacking.isEmpty { continue }
        log.report(
          Diagnostic(
            .incompleteRule, at: entry.place(of: "rules.\(rule.id)"),
            "the rule `\(rule.id)` names no \(lacking.joined(separator: " and no "))",
            notes: [rule.rule.sentence]))
      }
      for (path, number, least) in plan.counts where number < least {
        log.report(
          Diagnostic(
            .impossibleNumber, at: entry.place(of: path), "`\(number)` is too few",
            notes: ["the least is \(least)"]))
      }
      for mandate in plan.mandates where mandate.discussions.isEmpty {
        log.report(
          Diagnostic(
            .incompleteRule, at: entry.place(of: "mandates.\(mandate.id)"),
            "the mandate `\(mandate.id)` names no discussion",
            notes: ["name the discussions that meet it under `discussions`"]))
      }
    }
  }
}

extension WorkplanRule {
  /// A discussion that it names more than once.
  fileprivate var twice: String? {
    var seen: Set<String> = []
    return discussions.first { !seen.insert($0).inserted }
  }

  /// What it names and its word does not speak of: the field, and what of it.
  fileprivate var unused: [(field: String, words: String)] {
    let (mostSessions, takesNumber): (Int, Bool) =
      switch rule {
      case .notBefore, .notAfter: (1, false)
      case .atSession: (.max, true)
      case .notAt: (.max, false)
      case .byThen: (2, true)
      case .after, .spacing, .apart, .practitioners: (0, true)
      case .together, .backToBack, .awayFrom: (0, false)
      case .meetings, .documents: (.max, true)
      }
    let isAboutSessions = rule == .meetings || rule == .documents
    let takesBody = rule == .backToBack || rule == .awayFrom
    let unused: [(Bool, String, String)] = [
      (isAboutSessions && !discussions.isEmpty, "discussions", "`discussions`"),
      (
        sessions.count > mostSessions, "sessions",
        mostSessions == 0
          ? "`sessions`" : mostSessions == 1 ? "a second session" : "a third session"
      ),
      (number != nil && !takesNumber, "number", "`number`"),
      (body != nil && !takesBody, "body", "`body`"),
    ]
    return unused.filter(\.0).map { ($0.1, $0.2) }
  }

  /// What its word speaks of and it does not name.
  fileprivate var lacking: [String] {
    var needed: [(String, Bool)] = []
    let discussed = ("discussion", discussions.isEmpty)
    switch rule {
    case .notBefore, .notAfter, .atSession, .notAt, .byThen:
      needed = [discussed, ("session", sessions.isEmpty)]
    case .after, .together, .apart:
      needed = [discussed, ("second discussion", discussions.count == 1)]
    case .spacing: needed = [discussed, ("number", number == nil)]
    case .practitioners: needed = [discussed]
    case .backToBack, .awayFrom: needed = [discussed, ("body", body == nil)]
    case .meetings, .documents:
      needed = [("session", sessions.isEmpty), ("number", number == nil)]
    }
    return needed.filter(\.1).map(\.0)
  }
}

extension Workplan {
  /// Every number that counts something, with where it stands and the least that makes sense.
  fileprivate var counts: [(String, Int, Int)] {
    var counts: [(String, Int?, Int)] = [
      ("documents-before", documentsBefore, 0), ("routine.opening", routine?.opening, 0),
      ("routine.organization", routine?.organization, 0),
      ("routine.adoption", routine?.adoption, 0),
    ]
    for (number, session) in sessions.enumerated() {
      counts.append(("sessions.\(number + 1).meetings", session.meetings, 1))
      counts.append(("sessions.\(number + 1).documents", session.documents, 0))
    }
    for (number, entitlement) in entitlements.enumerated() {
      counts.append(("entitlements.\(number + 1).meetings", entitlement.left, 0))
    }
    for discussion in discussions {
      let path = "discussions.\(discussion.id)"
      counts.append(("\(path).meetings", discussion.meetings, 1))
      counts.append(("\(path).times", discussion.times, 0))
      counts.append(("\(path).spacing", discussion.spacing, 1))
      counts.append(("\(path).documents", discussion.documents, 0))
      counts.append(("\(path).urgency", discussion.urgency, 0))
      counts.append(("\(path).panel.seats", discussion.panel?.seats, 0))
    }
    counts += standing.map { ("standing.\($0.id).meetings", $0.meetings, 1) }
    counts += drafting.enumerated().map { ("drafting.\($0 + 1).documents", $1.documents, 0) }
    counts += rules.map { ("rules.\($0.id).number", $0.number, $0.rule == .atSession ? 1 : 0) }
    counts += placements.enumerated().map { ("placements.\($0 + 1).meeting", $1.meeting, 1) }
    counts += mandates.map { ("mandates.\($0.id).times", $0.times, 1) }
    return counts.compactMap { path, number, least in number.map { (path, $0, least) } }
  }
}
