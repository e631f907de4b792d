package import Answers
import Diagnostics
import Records

extension WorkplanReading {
  /// What every output of the plan says first.
  package var heading: [String] {
    let title = plan.title?.text(for: names.language)?.text ?? plan.key.text
    let illustration =
      plan.illustration == true
      ? ["an illustration of what a plan could be; nobody has proposed it"] : []
    let unknown = plan.notExamined.compactMap { $0.text(for: names.language)?.text }
    return ["\(title) (\(plan.status?.rawValue ?? "proposed"))"] + illustration
      + unknown.map { "not examined: \($0)" }
  }

  /// The day by which the documents of a session are due, or how long before it.
  package func documentsDue(_ session: PlannedSession) -> String {
    let weeks = plan.documentsBefore ?? Workplan.weeksForDocuments
    guard let deadline = session.deadline else {
      return names.isChinese ? "会前\(weeks)周" : "\(weeks) weeks before"
    }
    let passed = names.isChinese ? "（已过）" : " (passed)"
    return deadline.day + (deadline.hasPassed ? passed : "")
  }

  /// The wishes that a plan does not keep, in words.
  package func brokenWords(_ cost: PlanCost) -> String {
    let broken = Set(cost.broken)
    let words = problem.everyRule.filter { broken.contains($0.id) }.map(\.identity.sentence)
    return words.isEmpty ? "none" : words.joined(separator: "; ")
  }

  /// What the records tell of the discussions, and of the sessions and their documents.
  package var historyTables: [AnswerTable] {
    [
      AnswerTable(
        "what feeds it, as far as was examined",
        columns: ["discussion", "last cited", "last by subject", "since then", "follow-up"],
        rows: zip(plan.discussions, history).map { discussion, history in
          [
            names.title(discussion.id), history.lastCited?.key.text ?? "not recorded",
            history.lastTopical?.key.text ?? "not recorded", history.sinceWords,
            history.awaitedWords,
          ]
        }, notes: ["a session that was not examined is no gap"]),
      AnswerTable(
        "sessions and documents",
        columns: ["session", "days", "meetings for subjects", "documents due"],
        rows: zip(plan.sessions, problem.sessions).map { recorded, planned in
          [
            names.session(planned.key), recorded.days?.text ?? "not known",
            "\(planned.meetings)",
            documentsDue(planned),
          ]
        }),
    ]
  }
}

extension DiscussionHistory {
  /// What is told of the sessions since it was last considered.
  package var sinceWords: String {
    let told = silent.isEmpty ? [] : ["nothing at \(silent.count) examined"]
    let open = untold.isEmpty ? [] : ["\(untold.count) not told"]
    return (told + open).isEmpty ? "-" : (told + open).joined(separator: "; ")
  }

  /// What waits for a follow-up, as far as is recorded.
  var awaitedWords: String {
    let keys = awaited.map(\.key.text)
    if keys.isEmpty { return "none recorded as open" }
    let rest = keys.count > 3 ? " and \(keys.count - 3) more" : ""
    return "not recorded for \(keys.prefix(3).joined(separator: ", "))\(rest)"
  }
}
