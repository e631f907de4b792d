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

  /// What the records tell of the discussions, and of the sessions and their documents.
  package var historyTables: [AnswerTable] {
    [
      AnswerTable(
        "what feeds it, as far as was examined",
        columns: ["discussion", "last cited", "last by subject", "since then", "follow-up"],
        rows: zip(plan.discussions, history).map { discussion, history in
          [
            names.title(discussion.id), history.lastCited?.key.text ?? "never",
            history.lastTopical?.key.text ?? "never", history.sinceWords,
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
            planned.deadline.map { $0.day + ($0.hasPassed ? " (passed)" : "") }
              ?? "\(plan.documentsBefore ?? Workplan.weeksForDocuments) weeks before",
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
