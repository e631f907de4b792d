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
  /// Its position among the mandates, counted from 1; `nil` where it is only related.
  public let position: Int?
  /// How many mandates the body has.
  public let count: Int
  /// The mandate before it.
  public let previous: Key?
  /// The mandate after it.
  public let next: Key?
  /// The effects on the body, by their names in the act.
  public let effects: [String]

  /// The places of an act: in the lineages of the bodies on which it has an effect, whose acts it
  /// changes, or to whose outcome or subjects it is related.
  static func all(of act: Act, in view: RecordView) -> [LineagePlace] {
    candidates(act, in: view).compactMap { key in
      (view[key]?.record as? Body).flatMap { LineagePlace(of: act, $0, in: view) }
    }
  }

  private init?(of act: Act, _ body: Body, in view: RecordView) {
    let lineage = MandateGrounds(body, in: view)
    guard let grounds = lineage.grounds(of: act, in: view) else { return nil }
    let mandates = lineage.mandates(in: view).map(\.key)
    let index = mandates.firstIndex(of: act.key)
    self.body = body.key
    self.grounds = LineageAct.Ground.allCases.filter(grounds.contains)
    isMandate = index != nil
    position = index.map { $0 + 1 }
    count = mandates.count
    previous = index.flatMap { $0 > 0 ? mandates[$0 - 1] : nil }
    next = index.flatMap { $0 + 1 < mandates.count ? mandates[$0 + 1] : nil }
    effects = act.effects.filter { $0.on.contains { $0.target == body.key } }.map(\.id)
  }

  /// The bodies in whose lineages the act may stand, in order.
  private static func candidates(_ act: Act, in view: RecordView) -> [Key] {
    var found: Set<Key> = [act.body.target]
    var acts = [act.key]
    var seen: Set<Key> = [act.key]
    while let next = acts.popLast(), let record = view[next]?.record as? Act {
      found.formUnion(record.effects.flatMap(\.on).map(\.target))
      found.formUnion(view.referring(to: next, from: "established-by", Body.self))
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
      .init("position", position.map(JSON.number) ?? .null), .init("count", .number(count)),
      .init("previous", JSON(previous)), .init("next", JSON(next)),
      .init("effects", .array(effects.map(JSON.string))),
    ])
  }

  /// The place as a row.
  var row: [String] {
    [
      body.text,
      position.map { "mandate \($0) of \(count)" } ?? "related; no task is recorded",
      grounds.map(\.rawValue).joined(separator: ", "), effects.joined(separator: ", "),
      previous?.text ?? "", next?.text ?? "",
    ]
  }
}
