import Records

/// Sessions of a body by their names, numbers that follow each other as a run: `1-6, 8 and 10`.
struct SessionList: CustomStringConvertible {
  let description: String
  /// The list after its noun: `session 4`, `sessions 1-6`.
  var withNoun: String { (isOne ? "session " : "sessions ") + description }
  /// The verb that agrees with it: `is` or `are`, `was` or `were`.
  var verbs: (now: String, past: String) { isOne ? ("is", "was") : ("are", "were") }
  /// Whether no session is in it.
  let isEmpty: Bool
  private let isOne: Bool

  init(_ sessions: [SessionColumn]) {
    isEmpty = sessions.isEmpty
    isOne = sessions.count == 1
    var runs: [(first: SessionColumn, last: SessionColumn)] = []
    for session in sessions {
      if let run = runs.last, let end = run.last.ordinal, session.ordinal == end + 1,
        session.body == run.last.body
      {
        runs[runs.count - 1].last = session
      } else {
        runs.append((session, session))
      }
    }
    let words = runs.flatMap { first, last -> [String] in
      if first.key == last.key { return [first.name] }
      return last.ordinal == first.ordinal.map { $0 + 1 }
        ? [first.name, last.name] : ["\(first.name)-\(last.name)"]
    }
    description =
      words.count < 2
      ? words.joined() : words.dropLast().joined(separator: ", ") + " and " + (words.last ?? "")
  }
}
