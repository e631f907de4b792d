import Archive
public import Records

/// What each act did to the mandate of a body; or what one act did to each body.
public struct LineageAnswer: RecordDetail {
  /// The member of a trace.
  public static let name = "lineage"

  /// The body or the act.
  public let subject: Key
  /// For a body its mandates in order of time and number; for an act the act itself.
  public let acts: [LineageAct]
  /// For a body the acts that concern its subjects or outcome and give it no task.
  public let related: [LineageAct]
  /// For an act its places in the lineages of bodies.
  public let places: [LineagePlace]
  /// For a body the interval at which it met.
  public let periodicity: Periodicity?
  /// What was in view when it was asked.
  public let scope: AnswerScope

  /// Answers for a body or an act in view.
  public init?(_ key: Key, in view: RecordView) {
    subject = key
    switch view[key]?.record {
    case let body as Body:
      let mandates = Mandates(body, in: view)
      acts = mandates.acts
      related = mandates.related
      places = []
      periodicity = Periodicity(body, mandates.acts, in: view)
      scope = AnswerScope(view, bodies: [key])
    case let act as Act:
      acts = [LineageAct(key, [], on: nil, in: view)].compactMap(\.self)
      related = []
      places = LineagePlace.all(of: act, in: view)
      periodicity = nil
      scope = AnswerScope(view, bodies: [act.body.target])
    default: return nil
    }
  }

  /// `subject`, `acts`, `related`, `places` and `periodicity`.
  public var members: [JSON.Member] {
    [
      .init("subject", .string(subject.text)), .init("acts", .array(acts.map(\.json))),
      .init("related", .array(related.map(\.json))), .init("places", .array(places.map(\.json))),
      .init("periodicity", periodicity?.json ?? .null),
    ]
  }

  private static let columns = ["Act", "Amounts to; verb", "What", "Source"]

  /// The mandates, what is related, the interval; or the effects of an act and its places.
  public var tables: [AnswerTable] {
    let isAct = acts.first?.act.key == subject
    if isAct {
      var table = AnswerTable(
        "Effects", columns: LineageAnswer.columns, rows: acts.flatMap(\.rows))
      table.notes = acts.flatMap(\.changes)
      let places = AnswerTable(
        "Its place in the lineages of bodies",
        columns: ["Body", "Place", "Because", "Effects on it", "After", "Before"],
        rows: places.map(\.row),
        notes: places.isEmpty ? ["an effect on a body is not recorded in what was examined"] : [])
      return [table, places]
    }
    var tables = [
      AnswerTable(
        "Mandates", columns: LineageAnswer.columns, rows: acts.flatMap(\.rows),
        notes: acts.isEmpty ? ["no mandate is recorded in what was examined"] : [])
    ]
    if !related.isEmpty {
      tables.append(
        AnswerTable(
          "On its subjects or its outcome, with no task for it", columns: LineageAnswer.columns,
          rows: related.flatMap(\.rows)))
    }
    return tables + (periodicity.map { [$0.table] } ?? [])
  }
}
