import Answers
import Citations
import Documents
import Pictures
import Records

/// What became of the recommendations of a session, state by state from left to right.
struct LivesFigure: IndexFigure {
  fileprivate struct Life: Sendable {
    let key: Key
    let states: [LifeState]
  }

  private let session: Key
  fileprivate let lives: [Life]

  /// One for each session with a recommendation that came to two states at least.
  static func all(_ view: RecordView) -> [any IndexFigure] {
    let told = view.all(Recommendation.self).filter { view.history(of: $0).count > 1 }
    let sessions = Dictionary(grouping: told, by: \.session.target)
    return sessions.keys.sorted().compactMap { session in
      let lives = (sessions[session] ?? []).compactMap { Life($0.key, view) }
      return lives.isEmpty ? nil : LivesFigure(session: session, lives: lives)
    }
  }

  func draft(_ desk: FigureDesk) -> FigureDraft {
    let (words, columns) = (desk.words, desk.words.columns)
    let graph = FlowGraph(
      nodes: lives.flatMap { nodes($0, desk) }, edges: lives.flatMap(edges),
      words: .init(from: columns.recommendation, label: columns.by, to: columns.state))
    let days = lives.flatMap(\.states).compactMap(\.latest)
    let head = desk.head(
      words.titles.lives, about: desk.name(session, .withBody),
      [
        (words.facts.recommendations, String(lives.count)),
        (words.facts.first, days.min().map { desk.years($0, $0) }),
        (words.facts.last, days.max().map { desk.years($0, $0) }),
      ])
    return FigureDraft(picture: .graph(graph, head), table: table(desk))
  }

  private func id(_ life: Life, _ state: Int) -> String {
    "\(life.key) \(state)"
  }

  /// The recommendation, then each state with what brought it about and when.
  private func nodes(_ life: Life, _ desk: FigureDesk) -> [FlowGraph.Node] {
    [FlowGraph.Node(id: id(life, 0), lines: [desk.name(life.key)], emphasis: .strong)]
      + life.states.enumerated().map { position, told in
        let lines = [
          label(told, desk), told.state.by.map { desk.name($0.target) } ?? "",
          desk.years(told.earliest, told.latest),
        ]
        return FlowGraph.Node(
          id: id(life, position + 1), lines: lines.filter { !$0.isEmpty })
      }
  }

  private func edges(_ life: Life) -> [FlowGraph.Edge] {
    life.states.indices.map { FlowGraph.Edge(from: id(life, $0), to: id(life, $0 + 1)) }
  }

  private func label(_ told: LifeState, _ desk: FigureDesk) -> String {
    let (word, marks) = (desk.words.states[told.state.state] ?? "", desk.words.marks)
    return told.state.extent == .part
      ? word + marks.opening + desk.words.steps.part + marks.closing : word
  }

  private func table(_ desk: FigureDesk) -> Table {
    let columns = desk.words.columns
    let header = [
      columns.recommendation, columns.state, columns.by, columns.when, columns.sources,
    ]
    let rows = lives.flatMap { life in
      life.states.map { told -> [[Inline]] in
        [
          desk.link(life.key), [.text(label(told, desk))],
          told.state.by.map { desk.link($0.target) } ?? [.text(desk.words.steps.notKnown)],
          [.text(desk.days(told.earliest, told.latest))],
          desk.cite(told.told.evidence?.sources ?? []),
        ]
      }
    }
    return Table(header: header.map { [.text($0)] }, rows: rows)
  }
}

extension LivesFigure.Life {
  /// The states that may be told as facts; `nil` where they are fewer than two.
  fileprivate init?(_ key: Key, _ view: RecordView) {
    guard let answer = LifeAnswer(key, in: view) else { return nil }
    let states = answer.states.enumerated().filter { position, _ in
      view.confirms(key, "history.\(position + 1)")
    }
    guard states.count > 1 else { return nil }
    self.init(key: key, states: states.map(\.element))
  }
}
