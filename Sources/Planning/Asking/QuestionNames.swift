import Diagnostics
import Records

/// Finds the discussions and sessions that a question names.
struct QuestionNames {
  private let reading: WorkplanReading

  init(_ reading: WorkplanReading) { self.reading = reading }

  /// The id of a discussion: by its id, its title in the language of the reading, or its topic's key.
  func discussion(_ name: String) throws(PlanQuestionProblem) -> String {
    let folded = name.lowercased()
    let found = reading.plan.discussions.filter { discussion in
      discussion.id == name || reading.names.title(discussion.id).lowercased() == folded
        || discussion.topics.contains { $0.target.text == name }
    }
    if found.count == 1 { return found[0].id }
    let ids = reading.plan.discussions.map(\.id)
    throw PlanQuestionProblem(
      found.isEmpty
        ? "the plan has no discussion `\(name)`: it has \(ids.joined(separator: ", "))"
        : "`\(name)` could be \(found.map(\.id).joined(separator: " or "))",
      suggestion: NearMiss.of(name, among: ids))
  }

  /// The key of a session: by its key, its number, or its year where the year has one session.
  func session(_ name: String) throws(PlanQuestionProblem) -> String {
    let found = reading.problem.sessions.filter { session in
      session.key == name || session.key.hasSuffix("/\(name)") || String(session.year) == name
    }
    if found.count == 1 { return found[0].key }
    let keys = reading.problem.sessions.map(\.key)
    throw PlanQuestionProblem(
      found.isEmpty
        ? "the plan has no session `\(name)`: it has \(keys.joined(separator: ", "))"
        : "`\(name)` could be \(found.map(\.key).joined(separator: " or "))",
      suggestion: NearMiss.of(name, among: keys))
  }
}
