package import Answers
import Records

/// What would follow from further rules, beside the best plan.
package struct QuestionAnswer: Answer {
  /// The rules that were asked about.
  package let asked: [PlanningRule]
  /// The best plan without them; `nil` where there is none.
  package let best: ProposedPlan?
  /// What would follow.
  package let consequence: Consequence
  /// The workplan.
  package let reading: WorkplanReading
  /// What was in view when it was asked.
  package let scope: AnswerScope

  /// Answers for rules that are to hold together.
  package init(_ asked: [PlanningRule], _ reading: WorkplanReading, effort: Effort = Effort()) {
    self.asked = asked
    self.reading = reading
    scope = AnswerScope(reading.view, bodies: [reading.plan.body.target])
    effort.listener?(.best)
    best = Planner(reading.problem, effort: effort, keeping: reading.arrangement).best().plan
    let others = asked.dropLast().reduce(reading.problem) { $0.adding($1) }
    let planner = Planner(others, effort: effort)
    guard let best, let last = asked.last else {
      effort.listener?(.conflict)
      consequence = QuestionAnswer.conflict(
        of: asked.reduce(reading.problem) { $0.adding($1) }, effort)
      return
    }
    effort.listener?(.consequence)
    consequence = planner.whatIf(last, beside: best)
  }

  private static func conflict(of problem: WorkplanProblem, _ effort: Effort) -> Consequence {
    switch Planner(problem, effort: effort).conflict() {
    case .conflict(let conflict): .conflict(conflict)
    case .faults(let faults): .faults(faults)
    case .possible, .unknown: .unknown
    }
  }

  /// `asked`, `outcome`, `plan`, `moves`, `favours`, `conflict` and `faults`.
  package var members: [JSON.Member] {
    var (word, plan, moves, favour): (String, JSON, JSON, JSON) = (
      "unknown", .null, .array([]), .null
    )
    var (conflict, faults): (JSON, [PlanningFault]) = (.null, [])
    switch consequence {
    case .plan(let revision, let gain):
      (word, plan) = ("plan", .object(JSON.plan(revision.plan)))
      (moves, favour) = (.array(revision.moves.map(JSON.move)), .favour(gain))
    case .conflict(let found): (word, conflict) = ("conflict", .conflict(found, reading.wording))
    case .unknown: break
    case .faults(let found): (word, faults) = ("faults", found)
    }
    return [
      .init("workplan", .string(reading.plan.key.text)),
      .init("illustration", .bool(reading.plan.illustration ?? false)),
      .init("asked", .rules(asked)), .init("outcome", .string(word)), .init("plan", plan),
      .init("moves", moves), .init("favours", favour), .init("conflict", conflict),
      .init("faults", .words(faults.map { $0.words(reading.names) })),
    ]
  }

  /// The plan that would follow beside the best, what moves and what it costs; or the conflict.
  package var tables: [AnswerTable] {
    let head = AnswerTable(
      columns: [],
      notes: reading.heading + asked.map { "what if \($0.identity.sentence)?" })
    switch consequence {
    case .plan(let revision, let favour):
      let cost = -favour.points
      let table = PlanTables(reading).sideBySide(
        [("best", best?.placements ?? []), ("if so", revision.plan.placements)],
        "the plans side by side")
      return [
        head, table, PlanTables(reading).moves(revision, "what moves"),
        AnswerTable(
          columns: [],
          notes: [cost == 0 ? "it costs nothing" : "it costs \(cost) points"]
            + favour.givenUp.map { "given up: \($0.identity.sentence) [\($0.place)]" }
            + favour.kept.map { "kept besides: \($0.identity.sentence) [\($0.place)]" }
            + [revision.plan.proof.words]),
      ]
    case .conflict(let conflict): return [head] + conflict.tables(reading.wording)
    case .unknown:
      return [head, AnswerTable(columns: [], notes: ["the search ended before it was known"])]
    case .faults(let faults):
      return [head, AnswerTable(columns: [], notes: faults.map { $0.words(reading.names) })]
    }
  }
}
