import Answers
import Citations
import Documents
import Pictures
import Records

extension ChronologyFigure {
  /// Every event with its days, how firmly they are known, and its relations.
  func table(
    _ rows: [(ChronologyRows.Row, [Told])], _ desk: FigureDesk
  ) -> Table {
    let words = desk.words.chronology
    let related = Dictionary(grouping: content.relations, by: \.from)
    let header = [words.body, words.event, words.when, words.certainty, words.relations]
    return Table(
      header: header.map { [.text($0)] },
      rows: rows.flatMap { row, events in
        events.map { told in
          let relations = (related[told.key] ?? []).map { relation -> [Inline] in
            let word = desk.words.relations[relation.kind] ?? ""
            return [.text(word + desk.words.marks.colon)] + desk.link(relation.to, .withBody)
          }
          return [
            desk.link(row.body, .full), desk.link(told.key), [.text(told.when)],
            [.text(words.word(for: told.event))], desk.join(relations),
          ]
        }
      })
  }
}
