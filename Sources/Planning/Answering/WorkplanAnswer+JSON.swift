package import Answers
import Diagnostics
import Records

extension WorkplanAnswer {
  /// The members: those of the workplan, then `outcome`, `plans`, `others`, `conflict` and `faults`.
  package var members: [JSON.Member] {
    var (word, conflict, faults): (String, JSON, [PlanningFault]) = ("plans", .null, [])
    switch outcome {
    case .plans: break
    case .conflict(let found): (word, conflict) = ("conflict", .conflict(found, reading.wording))
    case .unknown: word = "unknown"
    case .faults(let found): (word, faults) = ("faults", found)
    case .rejected: word = "rejected"
    }
    return reading.members + [
      .init("outcome", .string(word)), .init("plans", .array(plans.map(\.json))),
      .init("others", others.map { .string($0.rawValue) } ?? .null),
      .init("conflict", conflict),
      .init("faults", .words(faults.map { $0.words(reading.names) })),
    ]
  }
}

extension ShownPlan {
  /// The members of the plan, then `differences`, `favours` and `reasons`.
  var json: JSON {
    .object(
      JSON.plan(plan) + [
        .init("differences", .number(alternative?.differences ?? 0)),
        .init("favours", alternative.map { .favour($0.favour) } ?? .null),
        .init(
          "reasons",
          .array(
            reasons.enumerated().map { number, reasons in
              .object([
                .init("placement", .placement(reasons.placement)),
                .init("because", .rules(reasons.rules)),
                .init("nearest", reasons.nearest.map(\.json) ?? .null),
                .init("nextBest", number < nextBest.count ? nextBest[number].json : .null),
              ])
            })),
      ])
  }
}

extension PlacementReasons.Elsewhere {
  /// `session`, `points`, `loses` and `gains`.
  var json: JSON {
    .object([
      .init("session", .string(session)), .init("points", .number(points)),
      .init("loses", .rules(loses)), .init("gains", .rules(gains)),
    ])
  }
}

extension NextBest {
  /// `outcome`, `sessions` and `points`.
  var json: JSON {
    var (word, found, lost): (String, [String], JSON) = ("unknown", [], .null)
    switch self {
    case .elsewhere(let sessions, let points):
      (word, found, lost) = ("elsewhere", sessions, .number(points))
    case .impossible: word = "impossible"
    case .unknown: break
    }
    return .object([
      .init("outcome", .string(word)), .init("sessions", .words(found)), .init("points", lost),
    ])
  }
}

extension WorkplanReading {
  /// `workplan`, `body`, `illustration`, `status`, `firstYear`, `lastYear`, `sessions`, `discussions`,
  /// `standing`, `rules`, `notExamined` and `remarks`.
  package var members: [JSON.Member] {
    [
      .init("workplan", .string(plan.key.text)), .init("body", .string(plan.body.target.text)),
      .init("illustration", .bool(plan.illustration ?? false)),
      .init("status", .string((plan.status ?? .proposed).rawValue)),
      .init("firstYear", plan.firstYear.map(JSON.number) ?? .null),
      .init("lastYear", plan.lastYear.map(JSON.number) ?? .null),
      .init("sessions", .array(zip(plan.sessions, problem.sessions).map(session))),
      .init("standing", .words(plan.standing.map(\.id))),
      .init("discussions", .array(zip(plan.discussions, history).map(discussion))),
      .init("rules", .rules(problem.everyRule)),
      .init("notExamined", .array(plan.notExamined.map { JSON(.localized($0)) })),
      .init("remarks", .words(remarks.map(\.headline))),
    ]
  }

  private func session(_ recorded: ComingSession, _ planned: PlannedSession) -> JSON {
    .object([
      .init("session", .string(planned.key)), .init("year", .number(planned.year)),
      .init("days", recorded.days.map { .string($0.text) } ?? .null),
      .init("meetings", .number(planned.meetings)),
      .init("backToBack", .words(planned.neighbours)),
      .init("documentsDue", planned.deadline.map { .string($0.day) } ?? .null),
      .init("deadlinePassed", .bool(planned.deadline?.hasPassed ?? false)),
    ])
  }

  private func discussion(_ recorded: PlannedDiscussion, _ history: DiscussionHistory) -> JSON {
    .object(
      [.init("id", .string(recorded.id)), .init("title", .string(names.title(recorded.id)))]
        + history.members)
  }
}

extension DiscussionHistory {
  /// `subjects`, `lastCited`, `lastTopical`, `silent`, `untold` and `awaited`.
  var members: [JSON.Member] {
    [
      .init("subjects", .words(subjects.map(\.text))),
      .init("lastCited", lastCited.map { .string($0.key.text) } ?? .null),
      .init("lastTopical", lastTopical.map { .string($0.key.text) } ?? .null),
      .init("silent", .words(silent.map(\.key.text))),
      .init("untold", .words(untold.map(\.key.text))),
      .init("awaited", .words(awaited.map(\.key.text))),
    ]
  }
}
