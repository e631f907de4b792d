internal import Answers
internal import Planning
internal import Records

/// What a planning document tells, as the values that its template names.
struct PlanValues {
  private let answer: WorkplanAnswer
  private var reading: WorkplanReading { answer.reading }
  private var words: ReasonWords { ReasonWords(reading) }

  init(_ answer: WorkplanAnswer) { self.answer = answer }

  /// The values, by the names of `PlanFields`.
  var values: FieldValues {
    var pairs = WorkplanValues(reading, answer.plans.map(\.plan)).pairs
    pairs += [
      .init("plans", .list(plans)), .init("sittings", .list(sittings)),
      .init("reasons", .list(reasons)), .init("allowance", .integer(answer.allowance)),
      .init("percent", .integer(Planner.allowance)),
    ]
    if let others = answer.missingOthers { pairs.append(.init("others", .text(others))) }
    pairs += WorkplanValues.pairs(of: answer.conflict, words)
    pairs.append(.init("untold", .list(answer.untold.map(Value.text))))
    // A list without elements says no more than no list.
    return FieldValues(pairs.filter { $0.value != .list([]) })
  }

  private var plans: [Value] {
    let rules = Dictionary(
      reading.problem.everyRule.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return answer.plans.enumerated().map { number, shown in
      let cost = shown.plan.cost
      return group([
        .init("number", .integer(number + 1)), .init("points", .integer(cost.points)),
        .init("differences", .integer(shown.alternative?.differences ?? 0)),
        .init("proven", .flag(shown.plan.proof.isProven)),
        .init("gap", .integer(shown.plan.proof.gap)),
        .init("broken", texts(cost.broken.compactMap { rules[$0].map(words.sentence) })),
        .init("kept", texts((shown.alternative?.favour.kept ?? []).map(words.sentence))),
        .init("given-up", texts((shown.alternative?.favour.givenUp ?? []).map(words.sentence))),
        .init("sooner", .integer(max(shown.alternative?.favour.sooner ?? 0, 0))),
        .init("later", .integer(max(-(shown.alternative?.favour.sooner ?? 0), 0))),
        .init("farthest", .flag(shown.alternative?.difference.isProven ?? false)),
      ])
    }
  }

  private var sittings: [Value] {
    guard let best = answer.plans.first?.plan else { return [] }
    return best.sittings.map { sitting in
      let seats = best.seats.filter {
        $0.topic == sitting.matter && $0.session == sitting.session && !sitting.isStanding
      }
      let first = sitting.first + 1
      return group([
        .init("session", .text(reading.names.session(sitting.session))),
        .init(
          "meetings",
          .text(sitting.length == 1 ? "\(first)" : "\(first)–\(first + sitting.length - 1)")),
        .init("matter", .text(reading.names.title(sitting.matter))),
        .init("standing", .flag(sitting.isStanding)),
        .init(
          "seats", texts(seats.map { $0.group.map(reading.names.body) ?? reading.names.emptySeat })),
      ])
    }
  }

  private var reasons: [Value] {
    guard let best = answer.plans.first else { return [] }
    return best.reasons.enumerated().map { number, reasons in
      let next = number < best.nextBest.count ? best.nextBest[number] : .unknown
      return group([
        .init("discussion", .text(reading.names.title(reasons.placement.topic))),
        .init("session", .text(reading.names.session(reasons.placement.session))),
        .init("because", texts(words.list(reasons))), .init("next", .text(words.next(next))),
      ])
    }
  }

  private func texts(_ words: [String]) -> Value { .list(words.map(Value.text)) }

  private func group(_ pairs: [FieldValues.Pair]) -> Value {
    .group(FieldValues(pairs.filter { $0.value != .list([]) }))
  }
}
