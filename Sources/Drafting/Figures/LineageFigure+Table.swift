import Answers
import Citations
import Documents
import Records

extension LineageFigure {
  /// Every effect of every act with how it stands and what says so.
  func table(_ desk: FigureDesk) -> Table {
    let (columns, steps) = (desk.words.columns, desk.words.steps)
    let header = [
      columns.act, columns.adopted, columns.effect, columns.text, columns.standing,
      columns.changedBy, columns.sources,
    ]
    let rows = acts.flatMap { act -> [[[Inline]]] in
      let own: [[Inline]] = [
        [.citation(key: act.act.key, [.text(name(act, desk))])],
        [.text(desk.days(act.days?.lowerBound, act.days?.upperBound))],
      ]
      let changed = desk.join(
        act.updatedBy.map { [.text(steps.updatedBy + " ")] + desk.link($0) }
          + act.supersededBy.map { [.text(steps.supersededBy + " ")] + desk.link($0) })
      let setUp: [[[Inline]]] = act.setUp.map { told in
        own + [
          [.text(desk.words.effects[.establishes] ?? "")], desk.link(told.body, .full), [], changed,
          desk.cite(told.told.evidence?.sources ?? []),
        ]
      }
      let effects = effects(act, desk)
      guard !effects.isEmpty || !setUp.isEmpty else {
        return [own + [[.text(steps.notKnown)], [], [], changed, desk.cite(act.places)]]
      }
      return setUp
        + effects.map { told in
          own + [
            [.text(desk.words.effects[told.effect.effectClass] ?? "")], desk.text(told.effect.text),
            standing(told.term, desk), changed, desk.cite(told.told.evidence?.sources ?? []),
          ]
        }
    }
    return Table(header: header.map { [.text($0)] }, rows: rows)
  }

  private func standing(_ term: EffectTerm, _ desk: FigureDesk) -> [Inline] {
    [.text(desk.words.standings[term.state] ?? "")]
      + (term.endedBy.isEmpty
        ? []
        : [.text(desk.words.marks.colon)] + desk.join(term.endedBy.map { desk.link($0, .withBody) }))
  }
}
