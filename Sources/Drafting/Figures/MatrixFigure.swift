import Answers
import Citations
import Documents
import Pictures
import Records

/// Which sessions of a body considered what, and which were not examined.
struct MatrixFigure: IndexFigure {
  private let answer: MatrixAnswer

  /// One for each body with several sessions of which there is something to tell.
  static func all(
    by rows: MatrixQuestion.Rows, _ view: RecordView
  ) -> any Sequence<any IndexFigure> {
    MatrixAnswer.ofEveryBody(by: rows, in: view).lazy.filter { $0.sessions.count > 1 }
      .map { MatrixFigure($0) as any IndexFigure }
  }

  /// A subject at the sessions of a body, through one of them where that is given, the narrower topics
  /// below a topic; `nil` where there is nothing to tell.
  init?(of subject: Key, at body: Key, through last: Key?, _ view: RecordView) {
    guard let considered = ConsiderationAnswer(subject, in: view) else { return nil }
    var question = MatrixQuestion(body)
    question.through = last
    question.subjects =
      [subject] + (considered.subject.kind == .topic ? considered.topics : [])
    answer = MatrixAnswer(question, in: view)
    if answer.sessions.isEmpty || answer.rows.isEmpty { return nil }
  }

  private init(_ answer: MatrixAnswer) { self.answer = answer }

  func draft(_ desk: FigureDesk) -> FigureDraft {
    let words = words(desk)
    let matrix = ConsiderationMatrix(
      columns: answer.sessions.map { column($0, desk) },
      rows: answer.rows.map { row in
        .init(label: label(row.subject, desk), cells: row.cells.map { .init(state($0)) })
      }, words: words)
    return FigureDraft(picture: .drawn(matrix.figure(head(words, desk))), table: table(words, desk))
  }

  private func words(_ desk: FigureDesk) -> ConsiderationMatrix.Words {
    answer.by == .provision ? desk.words.provisions : desk.words.topics
  }

  /// What is drawn of a cell.
  private func state(_ cell: ConsiderationCell) -> ConsiderationMatrix.State {
    switch cell.state {
    case .considered: cell.basis == .cited || answer.by == .topic ? .cited : .topical
    case .otherBasis, .agenda, .wider, .mentioned, .proposed: .mentioned
    case .notConsidered: .notConsidered
    case .silentInPart: .silentInPart
    case .notExamined: .notExamined
    case .notHeld: .notHeld
    }
  }

  private func column(_ session: SessionColumn, _ desk: FigureDesk) -> String {
    let year = desk.view.confirms(session.key, "days") ? session.days?.year : nil
    return year.map(String.init).map { $0 == session.name ? $0 : "\(session.name) (\($0))" }
      ?? session.name
  }

  private func label(_ subject: Subject, _ desk: FigureDesk) -> String {
    let name = desk.name(subject.key)
    guard subject.kind == .treaty, let title = subject.title?[desk.language],
      title != name
    else { return name }
    return name + desk.words.marks.comma + title
  }

  private func head(_ words: ConsiderationMatrix.Words, _ desk: FigureDesk) -> Figure.Head {
    let (facts, titles) = (desk.words.facts, desk.words.titles)
    let isProvision = answer.by == .provision
    let states = answer.rows.flatMap(\.cells).map(state)
    let counts = ConsiderationMatrix.State.allCases.compactMap { state -> (String, String?)? in
      let count = states.count { $0 == state }
      return count == 0 ? nil : (words.word(for: state), String(count))
    }
    return desk.head(
      isProvision ? titles.provisions : titles.topics,
      about: desk.name(answer.question.body, .full),
      [
        (isProvision ? facts.provisions : facts.topics, String(answer.rows.count)),
        (facts.sessions, String(answer.sessions.count)),
        (facts.first, answer.sessions.first.map { column($0, desk) }),
        (facts.last, answer.sessions.last.map { column($0, desk) }),
      ] + counts)
  }

  private func table(_ words: ConsiderationMatrix.Words, _ desk: FigureDesk) -> Table {
    Table(
      header: [[.text(words.subject)]]
        + answer.sessions.map { [.citation(key: $0.key, [.text(column($0, desk))])] },
      rows: answer.rows.map { row in
        [[.citation(key: row.subject.key, [.text(label(row.subject, desk))])]]
          + row.cells.map { cell in
            let told = cell.state == .considered ? cell.considerations : cell.apart
            let word = desk.words.apart[cell.state] ?? words.word(for: state(cell))
            return desk.join([[.text(word)], desk.cite(told.flatMap(\.evidence.sources))])
          }
      })
  }
}
