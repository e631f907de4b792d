import Archive
import Records

/// The acts on a subject: what they do for a body, and what they do besides.
struct SubjectActs {
  /// The acts with an effect on the body that is on the subject, in the order of its lineage.
  let mandates: [Key]
  /// The acts with the effects that are not on the body, in order.
  let related: [SubjectRecords.ToldAct]

  init(_ answer: ConsiderationAnswer?, of body: Key, in view: RecordView) {
    let effects = SubjectActs.effects(answer)
    let lineage = LineageAnswer(body, in: view)?.acts ?? []
    mandates = lineage.filter { told in
      told.grounds.contains(.effect)
        && told.effects.contains { effect in
          effects[told.act.key]?.admits(effect.effect.id) ?? false
        }
    }.map(\.act.key)
    let acts = effects.keys.compactMap { view[$0]?.record as? Act }
    related = ActOrder.sorted(acts, in: view).compactMap { act in
      let told = act.effects.filter { effect in
        effects[act.key]?.admits(effect.id) ?? false && !effect.on.contains { $0.target == body }
      }
      return told.isEmpty
        ? nil : SubjectRecords.ToldAct(act: act.key, effects: told.map(\.id))
    }
  }

  /// The acts with an effect on a body that is itself on one of some subjects, each with these effects,
  /// in the order in which they were adopted.
  static func mandates(
    _ subjects: [Key], of body: Key, in view: RecordView
  ) -> [SubjectRecords.ToldAct] {
    var told: [Key: Set<String>] = [:]
    for subject in subjects {
      for (key, admitted) in effects(ConsiderationAnswer(subject, in: view)) {
        guard let act = view[key]?.record as? Act else { continue }
        let on = act.effects.filter { $0.on.contains { $0.target == body } }
        told[key, default: []].formUnion(on.filter(admitted.admitsItself).map(\.id))
      }
    }
    let acts = told.filter { !$0.value.isEmpty }.keys.compactMap { view[$0]?.record as? Act }
    return ActOrder.sorted(acts, in: view).map { act in
      let ids = act.effects.map(\.id).filter { told[act.key]?.contains($0) ?? false }
      return SubjectRecords.ToldAct(act: act.key, effects: ids)
    }
  }

  /// By act the effects on the subject, as the places tell at which it is named.
  private static func effects(_ answer: ConsiderationAnswer?) -> [Key: OnSubject] {
    let all = (answer?.sessions.flatMap(\.cell.considerations) ?? []) + (answer?.unplaced ?? [])
    var found: [Key: OnSubject] = [:]
    for place in all where place.kind == .act && place.apart == nil {
      found[place.record, default: OnSubject()].add(place.evidence.path)
    }
    return found
  }
}

/// The effects of an act on a subject; all of them where the subject is that of the act alone.
private struct OnSubject {
  private var effects: Set<String> = []

  mutating func add(_ path: String) {
    let steps = path.split(separator: ".")
    if steps.count > 1, steps[0] == "effects" { effects.insert(String(steps[1])) }
  }

  func admits(_ effect: String) -> Bool { effects.isEmpty || effects.contains(effect) }

  /// Whether an effect is on the subject by itself, or has no subject but that of its act.
  func admitsItself(_ effect: Effect) -> Bool {
    guard effects.isEmpty else { return effects.contains(effect.id) }
    return effect.topics.isEmpty && effect.provisions.isEmpty
  }
}
