import Answers
import Archive
import Documents
import Pictures
import Records

/// How many recommendations are in each state, and of how many nothing is recorded.
struct StatesFigure: IndexFigure {
  private let keys: [StateWord?: [Key]]
  private let count: Int

  /// More records than these are counted and not named in the table.
  private static let most = 60

  /// Those in view, of the sessions of one body where it is given; `nil` where there is none.
  init?(_ view: RecordView, of body: Key? = nil) {
    let all = view.all(Recommendation.self).filter { recommendation in
      let session = view[recommendation.session.target]?.record as? Session
      return body == nil || session?.body.target == body
    }
    guard !all.isEmpty else { return nil }
    keys = Dictionary(grouping: all) { view.history(of: $0).last?.state }.mapValues {
      $0.map(\.key)
    }
    count = all.count
  }

  func draft(_ desk: FigureDesk) -> FigureDraft {
    let (words, columns) = (desk.words, desk.words.columns)
    let known = StateWord.allCases.filter { keys[$0] != nil }
    let bars = StateBars(
      known.map { .init(label: label($0, desk), count: keys[$0]?.count ?? 0) },
      unknown: .init(label: words.steps.notKnown, count: keys[nil]?.count ?? 0),
      state: columns.state, count: columns.count)
    let all: [StateWord?] = known + [nil]
    let head = desk.head(
      words.titles.states,
      [(words.facts.recommendations, String(count))]
        + all.map { (label($0, desk), String(keys[$0]?.count ?? 0)) })
    let table = Table(
      header: [columns.state, columns.count, columns.recommendations].map { [.text($0)] },
      rows: all.map { state in
        let keys = keys[state] ?? []
        return [
          [.text(label(state, desk))], [.text(String(keys.count))],
          keys.count > StatesFigure.most ? [] : desk.join(keys.map { desk.link($0) }),
        ]
      }, alignments: [.start, .end, .start])
    return FigureDraft(picture: .drawn(bars.figure(head)), table: table)
  }

  private func label(_ state: StateWord?, _ desk: FigureDesk) -> String {
    state.flatMap { desk.words.states[$0] } ?? desk.words.steps.notKnown
  }
}
