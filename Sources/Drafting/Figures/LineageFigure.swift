import Answers
import Archive
import Citations
import Documents
import Pictures
import Records

/// What each act did to the mandate of a body, from left to right in order of time.
struct LineageFigure: IndexFigure {
  private let body: Key
  let acts: [LineageAct]

  /// One for each body with a mandate of several acts in view.
  @Sendable static func all(_ view: RecordView) -> any Sequence<any IndexFigure> {
    let concerned = Set(view.all(Act.self).flatMap { $0.effects.flatMap(\.on) }.map(\.target))
    return view.all(Body.self).lazy.filter {
      concerned.contains($0.key) || $0.establishedBy != nil
    }.compactMap { body in
      LineageAnswer(body.key, in: view).flatMap { answer -> (any IndexFigure)? in
        answer.acts.count > 1 ? LineageFigure(answer) : nil
      }
    }
  }

  /// The mandate of one body; `nil` where no act of it is in view.
  init?(of body: Key, _ view: RecordView) {
    guard view[body]?.kind == .body, let answer = LineageAnswer(body, in: view),
      !answer.acts.isEmpty
    else { return nil }
    self.init(answer)
  }

  private init(_ answer: LineageAnswer) {
    body = answer.subject
    acts = answer.acts
  }

  func draft(_ desk: FigureDesk) -> FigureDraft {
    let columns = desk.words.columns
    let graph = FlowGraph(
      nodes: acts.map { node($0, desk) }, edges: edges(desk),
      words: .init(from: columns.act, label: columns.effect, to: columns.act))
    return FigureDraft(picture: .graph(graph, head(desk)), table: table(desk))
  }

  func name(_ act: LineageAct, _ desk: FigureDesk) -> String {
    let isOfOne = Set(acts.map(\.act.body.target)).count == 1
    return desk.name(act.act.key, isOfOne ? .plain : .withBody)
  }

  func effects(_ act: LineageAct, _ desk: FigureDesk) -> [LineageEffect] {
    act.effects.filter { desk.view.confirms(act.act.key, "effects.\($0.effect.id)") }
  }

  /// The act, its year and what it does, dashed where all of it has ended.
  private func node(_ act: LineageAct, _ desk: FigureDesk) -> FlowGraph.Node {
    let effects = effects(act, desk)
    let hasEnded = !effects.isEmpty && effects.allSatisfy { $0.term.state == .ended }
    let lines =
      [name(act, desk), desk.years(act.days?.lowerBound, act.days?.upperBound)]
      + act.setUp.map { _ in desk.words.effects[.establishes] ?? "" }
      + (effects.count > LineageFigure.most
        ? classes(effects, desk) : effects.map { said($0, desk) })
    return FlowGraph.Node(
      id: act.act.key.text, lines: lines.filter { !$0.isEmpty },
      emphasis: hasEnded ? .uncertain : .plain)
  }

  /// More effects than these are told by their classes alone.
  private static let most = 3

  /// An effect in few words, marked where it has ended; its text where that is in the language and says
  /// more than that a body was set up.
  private func said(_ told: LineageEffect, _ desk: FigureDesk) -> String {
    let (word, marks) = (desk.words.effects[told.effect.effectClass] ?? "", desk.words.marks)
    let ended = marks.opening + desk.words.steps.ended + marks.closing
    let text = told.effect.effectClass == .establishes ? nil : told.effect.text[desk.language]
    return word + (told.term.state == .ended ? ended : "") + (text.map { marks.colon + $0 } ?? "")
  }

  /// Each class of effect once, marked where all of it has ended.
  private func classes(_ effects: [LineageEffect], _ desk: FigureDesk) -> [String] {
    EffectClass.allCases.compactMap { word -> String? in
      let own = effects.filter { $0.effect.effectClass == word }
      guard !own.isEmpty, let said = desk.words.effects[word] else { return nil }
      let marks = desk.words.marks
      return own.allSatisfy { $0.term.state == .ended }
        ? said + marks.opening + desk.words.steps.ended + marks.closing : said
    }
  }

  /// From an act to each that changed it; and to the next in time where nothing else leads there.
  private func edges(_ desk: FigureDesk) -> [FlowGraph.Edge] {
    let steps = desk.words.steps
    let changes = acts.flatMap { act in
      act.updatedBy.map { (way: [act.act.key, $0], label: steps.updatedBy) }
        + act.supersededBy.map { (way: [act.act.key, $0], label: steps.supersededBy) }
    }
    let keys = acts.map(\.act.key)
    let ways = Set(changes.map(\.way))
    let order = zip(keys, keys.dropFirst()).map { [$0, $1] }.filter { !ways.contains($0) }
    return changes.map { .init(from: $0.way[0].text, to: $0.way[1].text, label: $0.label) }
      + order.map { .init(from: $0[0].text, to: $0[1].text) }
  }

  private func head(_ desk: FigureDesk) -> Figure.Head {
    let facts = desk.words.facts
    let ended = acts.flatMap { effects($0, desk) }.count { $0.term.state == .ended }
    let named = { (act: LineageAct) -> String in
      let years = desk.years(act.days?.lowerBound, act.days?.upperBound)
      return name(act, desk) + (years.isEmpty ? "" : " (\(years))")
    }
    return desk.head(
      desk.words.titles.lineage, about: desk.name(body, .full),
      [
        (facts.acts, String(acts.count)), (facts.first, acts.first.map(named)),
        (facts.last, acts.last.map(named)),
        (
          facts.changes,
          String(acts.count { !$0.updatedBy.isEmpty || !$0.supersededBy.isEmpty })
        ), (facts.ended, String(ended)),
      ])
  }
}
