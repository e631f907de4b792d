import Archive
import Records

extension Periodicity.Change {
  /// What may have changed the interval between two sessions: the act under which the second was
  /// convened, and those adopted between them that lay an interval down.
  static func all(
    from former: Session, to next: Session, _ acts: [LineageAct], in view: RecordView
  ) -> [Self] {
    acts.compactMap { act in
      if next.convenedUnder?.target == act.act.key, former.convenedUnder?.target != act.act.key {
        return Self(act: act.act.key, via: "convened-under", effects: act.effects)
      }
      let laid = act.effects.filter { $0.effect.effectClass == .setsPeriodicity }
      guard !laid.isEmpty, let adopted = act.days, let start = former.days, let end = next.days,
        adopted.upperBound >= start.earliest, adopted.lowerBound <= end.earliest
      else { return nil }
      return Self(act: act.act.key, via: "sets-periodicity", effects: laid)
    }
  }

  var json: JSON {
    .object([
      .init("act", .string(act.text)), .init("via", .string(via)),
      .init("obliges", .bool(effects.contains(where: \.obliges))),
      .init("effects", .array(effects.map { .string($0.effect.id) })),
    ])
  }
}
