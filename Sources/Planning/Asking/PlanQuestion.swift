package import Diagnostics

/// A question "what if", as a planner writes it: `pin electronic-evidence to untoc-wg3/17`.
package struct PlanQuestion: Sendable {
  /// The forms that are understood, each with what it asks.
  package static let forms: [(form: String, sentence: String)] = [
    ("pin DISCUSSION to SESSION", "It is held at the session."),
    ("pin DISCUSSION to meeting NUMBER of SESSION", "It begins in that meeting of the session."),
    ("exclude DISCUSSION from SESSION", "It is not held at the session."),
    ("hold DISCUSSION by SESSION", "It is held at the session or before."),
    ("hold DISCUSSION from SESSION", "It is held at the session or later."),
    ("hold DISCUSSION after DISCUSSION", "It is held at a later session than the other."),
    ("join DISCUSSION with DISCUSSION", "Both are held at the same sessions."),
    ("part DISCUSSION from DISCUSSION", "No session has both."),
    ("set meetings of SESSION to NUMBER", "The session has so many meetings for subjects."),
    ("set documents of SESSION to NUMBER", "So many documents can be drafted for it."),
  ]

  /// The rule that it adds.
  package let rule: PlanningRule

  /// Understands a question about a workplan; what was not understood is thrown as a diagnostic.
  package init(_ text: String, about reading: WorkplanReading) throws(PlanQuestionProblem) {
    // "topic" and "session" say what the name that follows is; a name needs no such help.
    let words = text.split(separator: " ").map(String.init).filter {
      $0 != "topic" && $0 != "session"
    }
    let names = QuestionNames(reading)
    let verb = words.first ?? ""
    let join = [
      "pin": ["to"], "exclude": ["from"], "hold": ["by", "from", "after"],
      "join": ["with"], "part": ["from"], "set": ["to"], "limit": ["to"],
    ]
    guard let joints = join[verb] else {
      throw PlanQuestionProblem(
        "`\(text)` does not begin with a word that is understood",
        suggestion: NearMiss.of(verb, among: join.keys.sorted()))
    }
    guard let middle = words.dropFirst().lastIndex(where: joints.contains), middle > 1,
      middle + 1 < words.count
    else {
      throw PlanQuestionProblem(
        "`\(text)` says no more than `\(verb)`: `\(joints.joined(separator: "` or `"))` is missing")
    }
    let first = words[1..<middle].joined(separator: " ")
    let second = words[(middle + 1)...].joined(separator: " ")
    let demand = try PlanQuestion.demand(verb, words[middle], first, second, names)
    rule = PlanningRule(
      RuleIdentity(
        "question \(text)", "\(reading.wording.sentence(demand)), as is asked",
        origin: RuleOrigin(key: "the question")), .must, demand)
  }

  private static func demand(
    _ verb: String, _ joint: String, _ first: String, _ second: String, _ names: QuestionNames
  ) throws(PlanQuestionProblem) -> Demand {
    switch (verb, joint) {
    case ("pin", _):
      let place = try names.place(second)
      return .pin(
        topic: try names.discussion(first), session: place.session, meeting: place.meeting)
    case ("exclude", _):
      return .exclude(topic: try names.discussion(first), session: try names.session(second))
    case ("hold", "by"):
      return .latest(topic: try names.discussion(first), session: try names.session(second))
    case ("hold", "from"):
      return .earliest(topic: try names.discussion(first), session: try names.session(second))
    case ("hold", _):
      let pair = try names.pair(first, second)
      return .after(topic: pair[0], prerequisite: pair[1], sessions: 1)
    case ("join", _): return .together(topics: try names.pair(first, second))
    case ("part", _): return .apart(topics: try names.pair(first, second), atMost: 1)
    default:
      let parts = first.split(separator: " ").map(String.init)
      guard parts.count > 2, parts[1] == "of", let number = Int(second), number >= 0 else {
        throw PlanQuestionProblem(
          "`\(verb)` takes `meetings of` or `documents of` a session, and a number")
      }
      let session = try names.session(parts[2...].joined(separator: " "))
      switch parts[0] {
      case "meetings": return .meetings(sessions: [session], atMost: number)
      case "documents": return .documents(sessions: [session], atMost: number)
      default:
        throw PlanQuestionProblem("`\(parts[0])` cannot be set; meetings and documents can")
      }
    }
  }
}

/// What was not understood in a question.
package struct PlanQuestionProblem: Error {
  private let headline: String
  private let suggestion: String?

  init(_ headline: String, suggestion: String? = nil) {
    self.headline = headline
    self.suggestion = suggestion
  }

  /// It, as a diagnostic with the forms that are understood.
  package var diagnostic: Diagnostic {
    Diagnostic(
      .malformedQuestion, at: nil, headline,
      notes: ["the forms are \(PlanQuestion.forms.map(\.form).joined(separator: "; "))"],
      suggestion: suggestion)
  }
}
