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

  /// The ids of two discussions, which are not the same.
  func pair(_ one: String, _ other: String) throws(PlanQuestionProblem) -> [String] {
    let pair = [try discussion(one), try discussion(other)]
    guard pair[0] != pair[1] else {
      throw PlanQuestionProblem("`\(one)` is asked about beside itself")
    }
    return pair
  }

  /// A session, or a meeting of it: `untoc-wg3/17`, `meeting 2 of untoc-wg3/17`.
  func place(_ name: String) throws(PlanQuestionProblem) -> (session: String, meeting: Int?) {
    let words = name.split(separator: " ").map(String.init)
    guard words.first == "meeting" else { return (try session(name), nil) }
    guard words.count > 3, words[2] == "of", let number = Int(words[1]), number > 0 else {
      throw PlanQuestionProblem(
        "`\(name)` names no meeting: `meeting` takes its number, `of` and a session")
    }
    return (try session(words[3...].joined(separator: " ")), number)
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
