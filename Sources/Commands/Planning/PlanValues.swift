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
    let plan = reading.plan
    let title = plan.title?.text(for: reading.names.language)?.text ?? plan.key.text
    var pairs: [FieldValues.Pair] = [
      .init("title", .text(title)), .init("body", .reference(plan.body)),
      .init("illustration", .flag(plan.illustration ?? false)),
      .init("not-examined", texts(plan.notExamined.compactMap(text))),
      .init("sessions", .list(sessions)), .init("plans", .list(plans)),
      .init("sittings", .list(sittings)), .init("reasons", .list(reasons)),
      .init("history", .list(history)),
    ]
    if let year = plan.firstYear { pairs.append(.init("first-year", .integer(year))) }
    if let year = plan.lastYear { pairs.append(.init("last-year", .integer(year))) }
    if case .conflict(let conflict) = answer.outcome {
      pairs.append(.init("conflict", texts(conflict.rules.map(words.sentence))))
      let changes = conflict.relief?.changes ?? []
      pairs.append(.init("relief", texts(changes.map { words.sentence($0.rule) })))
    }
    // A list without elements says no more than no list.
    return FieldValues(pairs.filter { $0.value != .list([]) })
  }

  private var sessions: [Value] {
    zip(reading.plan.sessions, reading.problem.sessions).map { recorded, planned in
      var values = FieldValues([
        .init("name", .text(reading.names.session(planned.key))),
        .init("meetings", .integer(planned.meetings)),
      ])
      values["days"] = recorded.days.map { .text($0.text) }
      values["documents-due"] = planned.deadline.map { .text($0.day) }
      for (shown, name) in zip(answer.plans, ["best", "second", "third"]) {
        let placed = shown.plan.placements.filter { $0.session == planned.key }
        guard !placed.isEmpty else { continue }
        values[name] = .text(
          placed.map { reading.names.title($0.topic) }.joined(separator: isChinese ? "；" : "; "))
      }
      return .group(values)
    }
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
        .init("sooner", .integer(shown.alternative?.favour.sooner ?? 0)),
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
        .init("seats", texts(seats.compactMap { $0.group.map(reading.names.body) })),
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

  private var history: [Value] {
    zip(reading.plan.discussions, reading.history).map { discussion, history in
      var values = FieldValues([
        .init("discussion", .text(reading.names.title(discussion.id))),
        .init("silent", .integer(history.silent.count)),
        .init("untold", .integer(history.untold.count)),
      ])
      values["cited"] = history.lastCited.map { .text($0.key.text) }
      values["topical"] = history.lastTopical.map { .text($0.key.text) }
      return .group(values)
    }
  }

  private var isChinese: Bool { reading.names.language == .zh }

  private func text(_ words: LocalizedText) -> String? {
    words.text(for: reading.names.language)?.text
  }

  private func texts(_ words: [String]) -> Value { .list(words.map(Value.text)) }

  private func group(_ pairs: [FieldValues.Pair]) -> Value {
    .group(FieldValues(pairs.filter { $0.value != .list([]) }))
  }
}
