import Archive
public import Records

/// The place of an act in the lineage of a body.
public struct LineagePlace: Sendable {
  /// The body.
  public let body: Key
  /// Whether the act is one of its mandates; else it is related and gives the body no task.
  public let isMandate: Bool
  /// Why it stands there.
  public let grounds: [LineageAct.Ground]
  /// Its position among the mandates, or among the acts related, counted from 1.
  public let position: Int
  /// How many those are.
  public let count: Int
  /// The act before it.
  public let previous: Key?
  /// The act after it.
  public let next: Key?
  /// The effects on the body, by their names in the act.
  public let effects: [String]

  /// The places of an act: in the lineages of the bodies on which it has an effect, whose acts it
  /// changes, or to whose outcome or subjects it is related.
  static func all(of act: Act, in view: RecordView) -> [LineagePlace] {
    candidates(act, in: view).compactMap { key in
      guard let body = view[key]?.record as? Body else { return nil }
      let mandates = Mandates(body, in: view)
      return LineagePlace(of: act, key, mandates.acts)
        ?? LineagePlace(of: act, key, mandates.related)
    }
  }

  private init?(of act: Act, _ body: Key, _ acts: [LineageAct]) {
    guard let index = acts.firstIndex(where: { $0.act.key == act.key }) else { return nil }
    self.body = body
    grounds = acts[index].grounds
    isMandate = grounds.contains(where: \.isMandate)
    position = index + 1
    count = acts.count
    previous = index > 0 ? acts[index - 1].act.key : nil
    next = index + 1 < acts.count ? acts[index + 1].act.key : nil
    effects = act.effects.filter { $0.on.contains { $0.target == body } }.map(\.id)
  }

  /// The bodies in whose lineages the act may stand, in order.
  private static func candidates(_ act: Act, in view: RecordView) -> [Key] {
    var found: Set<Key> = [act.body.target]
    var acts = [act.key]
    var seen: Set<Key> = [act.key]
    while let next = acts.popLast(), let record = view[next]?.record as? Act {
      found.formUnion(record.effects.flatMap(\.on).map(\.target))
      for changed in (record.updates + record.supersedes).map(\.target)
      where seen.insert(changed).inserted { acts.append(changed) }
    }
    let outcomes = (act.follows + act.effects.flatMap(\.takesUp)).map(\.target)
    let below = Dictionary(grouping: view.all(Body.self)) { $0.parent?.target ?? $0.key }
    var waiting = [act.body.target]
    while let next = waiting.popLast() {
      for body in below[next] ?? [] where found.insert(body.key).inserted {
        waiting.append(body.key)
      }
    }
    for body in view.all(Body.self) where outcomes.contains(where: body.key.contains) {
      found.insert(body.key)
    }
    return found.sorted()
  }

  /// The place as JSON.
  var json: JSON {
    .object([
      .init("body", .string(body.text)), .init("mandate", .bool(isMandate)),
      .init("grounds", .array(grounds.map { .string($0.rawValue) })),
      .init("position", .number(position)), .init("count", .number(count)),
      .init("previous", JSON(previous)), .init("next", JSON(next)),
      .init("effects", .array(effects.map(JSON.string))),
    ])
  }

  /// The place as a row.
  var row: [String] {
    [
      body.text,
      isMandate ? "mandate \(position) of \(count)" : "related; no task is recorded",
      grounds.map(\.rawValue).joined(separator: ", "), effects.joined(separator: ", "),
      previous?.text ?? "", next?.text ?? "",
    ]
  }
}
