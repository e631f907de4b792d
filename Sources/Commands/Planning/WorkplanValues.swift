internal import Answers
internal import Planning
internal import Records

/// What every document about plans tells of their workplan, as the values that its template names.
struct WorkplanValues {
  private let reading: WorkplanReading
  private let plans: [ProposedPlan]

  /// Makes the values of a workplan with its plans, the best first.
  init(_ reading: WorkplanReading, _ plans: [ProposedPlan]) {
    self.reading = reading
    self.plans = plans
  }

  /// The values, by the names of `PlanFields`.
  var pairs: [FieldValues.Pair] {
    let plan = reading.plan
    let title = plan.title?.text(for: reading.names.language)?.text ?? plan.key.text
    let unseen = plan.notExamined.compactMap { $0.text(for: reading.names.language)?.text }
    let years = [("first-year", plan.firstYear), ("last-year", plan.lastYear)]
    return [
      .init("title", .text(title)), .init("body", .reference(plan.body)),
      .init("illustration", .flag(plan.illustration ?? false)), .init("file", .text(reading.file)),
      .init("not-examined", .list(unseen.map(Value.text))), .init("sessions", .list(sessions)),
      .init("history", .list(history)),
    ] + years.compactMap { name, year in year.map { .init(name, .integer($0)) } }
  }

  /// The rules that cannot hold together, and the least change that would help.
  static func pairs(of conflict: Conflict?, _ words: ReasonWords) -> [FieldValues.Pair] {
    guard let conflict else { return [] }
    let changes = conflict.relief?.changes ?? []
    return [
      .init("conflict", .list(conflict.rules.map { .text(words.sentence($0)) })),
      .init("relief", .list(changes.map { .text(words.sentence($0)) })),
    ]
  }

  private var sessions: [Value] {
    let tables = PlanTables(reading)
    return zip(reading.plan.sessions, reading.problem.sessions).map { recorded, planned in
      var values = FieldValues([
        .init("name", .text(reading.names.session(planned.key))),
        .init("meetings", .integer(planned.meetings)),
        .init("documents-due", .text(reading.documentsDue(planned))),
      ])
      values["days"] = recorded.days.map { .text($0.text) }
      for (plan, name) in zip(plans, ["best", "second", "third"]) {
        values[name] = tables.agenda(of: planned.key, plan.placements).map(Value.text)
      }
      return .group(values)
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
}
