import Answers
import Records

extension JSON {
  /// Keys or other words in order.
  static func words(_ words: [String]) -> JSON { .array(words.map(JSON.string)) }

  /// A rule: `id`, `sentence`, `strength`, `record`, `file` and `line`.
  static func rule(_ rule: PlanningRule) -> JSON {
    let origin = rule.identity.origin
    return .object([
      .init("id", .string(rule.id)), .init("sentence", .string(rule.identity.sentence)),
      .init("strength", .string(rule.strength.rawValue)), .init("record", .string(origin.key)),
      .init("file", .string(origin.file)), .init("line", .number(origin.line)),
    ])
  }

  static func rules(_ rules: [PlanningRule]) -> JSON { .array(rules.map(JSON.rule)) }

  /// A proof: `value`, `bound`, `gap`, `nodes` and `ending`.
  static func proof(_ proof: PlanProof) -> JSON {
    .object([
      .init("value", .number(proof.value)), .init("bound", .number(proof.bound)),
      .init("gap", .number(proof.gap)), .init("nodes", .number(proof.nodes)),
      .init("ending", .string(proof.ending.rawValue)),
    ])
  }

  /// A placement: `discussion`, `session` and `state`.
  static func placement(_ placement: Placement) -> JSON {
    .object([
      .init("discussion", .string(placement.topic)), .init("session", .string(placement.session)),
      .init("state", .string(placement.state.rawValue)),
    ])
  }

  /// A plan: `placements`, `sittings`, `seats`, `points`, `wishes`, `delay`, `broken` and `proof`.
  static func plan(_ plan: ProposedPlan) -> [JSON.Member] {
    [
      .init("placements", .array(plan.placements.map(JSON.placement))),
      .init(
        "sittings",
        .array(
          plan.sittings.map { sitting in
            .object([
              .init("session", .string(sitting.session)),
              .init("first", .number(sitting.first + 1)),
              .init("meetings", .number(sitting.length)),
              .init("matter", .string(sitting.matter)),
              .init("standing", .bool(sitting.isStanding)),
            ])
          })),
      .init(
        "seats",
        .array(
          plan.seats.map { seat in
            .object([
              .init("discussion", .string(seat.topic)), .init("session", .string(seat.session)),
              .init("seat", .number(seat.seat)),
              .init("group", seat.group.map(JSON.string) ?? .null),
            ])
          })),
      .init("points", .number(plan.cost.points)), .init("wishes", .number(plan.cost.wishes)),
      .init("delay", .number(plan.cost.delay)), .init("broken", .words(plan.cost.broken)),
      .init("proof", .proof(plan.proof)),
    ]
  }

  /// A conflict: `rules`, `proven`, and `relief` with `changes` and `proof`.
  static func conflict(_ conflict: Conflict, _ wording: DemandWording) -> JSON {
    .object([
      .init("rules", .rules(conflict.rules)), .init("proven", .bool(conflict.isProven)),
      .init(
        "relief",
        conflict.relief.map { relief in
          .object([
            .init(
              "changes",
              .array(
                relief.changes.map { change in
                  .object([
                    .init("rule", .rule(change.rule)),
                    .init(
                      "instead",
                      change.easing.map { easing in
                        .object([
                          .init("sentence", .string(wording.sentence(easing.demand))),
                          .init("amount", .number(easing.amount)),
                          .init("measure", .string(easing.measure.rawValue)),
                        ])
                      } ?? .null),
                  ])
                })),
            .init("placements", .array(relief.placements.map(JSON.placement))),
            .init("proof", .proof(relief.proof)),
          ])
        } ?? .null),
    ])
  }

  /// What a plan favours beside another: `points`, `sooner`, `kept`, `givenUp` and `byKind`.
  static func favour(_ favour: Favour) -> JSON {
    .object([
      .init("points", .number(favour.points)), .init("sooner", .number(favour.sooner)),
      .init("kept", .rules(favour.kept)), .init("givenUp", .rules(favour.givenUp)),
      .init(
        "byKind",
        .object(favour.byKind.map { .init($0.kind.rawValue, .number($0.points)) })),
    ])
  }
}
