import Answers
import Citations
import Documents
import Pictures
import Records

/// To which bodies those with sessions report, from those above to those below.
struct BodiesFigure: IndexFigure {
  private struct Row: Sendable {
    let key: Key
    let parent: Key?
  }

  private let bodies: [Row]

  /// The bodies with sessions in view that report to another, and all above them; `nil` where none does.
  init?(_ view: RecordView) {
    var parents: [Key: Key] = [:]
    for body in view.all(Body.self) where view.confirms(body.key, "parent") {
      parents[body.key] = body.parent.map(\.target).flatMap { view.shows($0) ? $0 : nil }
    }
    var shown: Set<Key> = []
    for session in view.all(Session.self) {
      var next = session.body.target
      while let above = parents[next], shown.insert(next).inserted {
        next = above
      }
      if parents[session.body.target] != nil { shown.insert(next) }
    }
    bodies = view.all(Body.self).filter { shown.contains($0.key) }.map {
      Row(key: $0.key, parent: parents[$0.key])
    }
    if bodies.isEmpty { return nil }
  }

  func draft(_ desk: FigureDesk) -> FigureDraft {
    let (words, columns) = (desk.words, desk.words.columns)
    let graph = FlowGraph(
      nodes: bodies.map { .init(id: $0.key.text, lines: [desk.name($0.key, .full)]) },
      edges: bodies.compactMap { body in
        body.parent.map { .init(from: $0.text, to: body.key.text) }
      }, words: .init(from: columns.parent, label: columns.by, to: columns.body))
    let head = desk.head(
      words.titles.bodies,
      [(words.facts.bodies, String(bodies.count))]
        + bodies.filter { $0.parent == nil }.map { above in
          (
            desk.name(above.key, .full),
            String(bodies.count { $0.parent == above.key })
          )
        })
    let table = Table(
      header: [columns.body, columns.parent].map { [.text($0)] },
      rows: bodies.map { body in
        [desk.link(body.key, .full), body.parent.map { desk.link($0, .full) } ?? []]
      })
    return FigureDraft(picture: .graph(graph, head), table: table)
  }
}
