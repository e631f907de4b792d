internal import Answers
internal import Planning
internal import Records

/// What the document of changed plans tells, as the values that its template names.
struct RevisionValues {
  private let answer: RevisedWorkplan
  private var reading: WorkplanReading { answer.reading }
  private var words: ReasonWords { ReasonWords(reading) }

  init(_ answer: RevisedWorkplan) { self.answer = answer }

  /// The values, by the names of `PlanFields`.
  var values: FieldValues {
    let pairs =
      WorkplanValues(reading, answer.plans.last.map { [$0.plan] } ?? []).pairs
      + WorkplanValues.pairs(of: answer.conflict, words) + [
        .init("revisions", .list(revisions)), .init("places", .list(places)),
        .init("untold", texts(answer.untold)),
      ]
    return FieldValues(pairs.filter { $0.value != .list([]) })
  }

  private var revisions: [Value] {
    answer.plans.enumerated().map { number, revision in
      let plan = revision.plan
      let broken = Set(plan.cost.broken)
      let pairs: [FieldValues.Pair] = [
        .init("fewest", .flag(number == 0)), .init("best", .flag(number == answer.plans.count - 1)),
        .init("moves", .integer(revision.moveCount)),
        .init("moves-proven", .flag(revision.fewness.isProven)),
        .init("points", .integer(plan.cost.points)), .init("proven", .flag(plan.proof.isProven)),
        .init("gap", .integer(plan.proof.gap)),
        .init(
          "broken",
          texts(reading.problem.everyRule.filter { broken.contains($0.id) }.map(words.sentence))),
        .init("changes", .list(PlanTables(reading).changes(revision).map(change))),
      ]
      return .group(FieldValues(pairs.filter { $0.value != .list([]) }))
    }
  }

  private func change(_ change: PlanTables.Change) -> Value {
    let pairs: [FieldValues.Pair] = [
      .init("discussion", .text(change.discussion)), .init("from", .text(change.from)),
      .init("to", .text(change.to)), .init("because", texts(change.reasons)),
    ]
    return .group(FieldValues(pairs.filter { $0.value != .list([]) }))
  }

  /// Where each discussion is; a table of these stays narrow, however many plans there are.
  private var places: [Value] {
    let tables = PlanTables(reading)
    return reading.plan.discussions.map { discussion in
      let place = { (placements: [Planning.Placement]) in
        tables.place(of: discussion.id, placements) ?? "–"
      }
      return .group(
        FieldValues([
          .init("discussion", .text(reading.names.title(discussion.id))),
          .init("former", .text(place(answer.former))),
          .init("now", texts(answer.plans.map { place($0.plan.placements) })),
        ]))
    }
  }

  private func texts(_ words: [String]) -> Value { .list(words.map(Value.text)) }
}
