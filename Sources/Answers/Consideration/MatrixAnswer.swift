import Archive
public import Records

/// What the sessions of a body considered: a row for each provision or topic, a column for each session.
public struct MatrixAnswer: Answer {
  /// What was asked.
  public let question: MatrixQuestion
  /// What stands in the rows.
  public let by: MatrixQuestion.Rows
  /// The sessions, in order of time.
  public let sessions: [SessionColumn]
  /// The sessions of which it is not known whether they lie within the days asked for.
  public let undecided: [Key]
  /// The provisions or topics, each with a cell for every session.
  public let rows: [MatrixRow]
  /// What was in view when it was asked.
  public let scope: AnswerScope

  /// Answers for the sessions of a body, by what was asked for unless that is said.
  ///
  /// The rows are the subjects that were asked for; else the provisions with which the body is
  /// concerned, where it says so, or what the records of its sessions name. A wider topic has a row
  /// where a narrower one is named.
  public init(_ question: MatrixQuestion, by: MatrixQuestion.Rows? = nil, in view: RecordView) {
    self.init(
      question, by: by ?? question.rows, in: view, ConsiderationRows(question, in: view))
  }

  /// Answers for each body that a matrix tells something of, each made when it is asked for.
  ///
  /// Of provisions for one that says with which it is concerned, of topics for one at whose sessions
  /// records name any.
  public static func ofEveryBody(
    by: MatrixQuestion.Rows, in view: RecordView
  ) -> some Sequence<MatrixAnswer> {
    let grid = view.grid
    let naming = by == .topic ? grid.bodies { $0.contains { $0.named.isTopic } } : []
    let bodies = view.all(Body.self).filter {
      by == .topic ? naming.contains($0.key) : !$0.provisions.isEmpty
    }
    return bodies.lazy.map { body in
      let question = MatrixQuestion(body.key)
      return MatrixAnswer(
        question, by: by, in: view, ConsiderationRows(question, in: view, grid))
    }.filter { !$0.rows.isEmpty && !$0.sessions.isEmpty }
  }

  private init(
    _ question: MatrixQuestion, by: MatrixQuestion.Rows, in view: RecordView,
    _ grid: ConsiderationRows
  ) {
    self.question = question
    self.by = by
    sessions = grid.sessions
    undecided = grid.undecided
    rows = grid.subjects(by).map(grid.row)
    scope = AnswerScope(view, bodies: [question.body])
  }

  /// The members: `body`, `bases`, `since`, `until`, `by`, `sessions`, `undecided` and `rows`.
  public var members: [JSON.Member] {
    question.members + [
      .init("by", .string(by.rawValue)),
      .init("sessions", .array(sessions.map { .object($0.members) })),
      .init("undecided", .array(undecided.map { .string($0.text) })),
      .init("rows", .array(rows.map(\.json))),
    ]
  }
}

/// A provision or topic, and what is known of it at each session.
public struct MatrixRow: Sendable {
  /// The provision or topic.
  public let subject: Subject
  /// What is known, in the order of the sessions.
  public let cells: [ConsiderationCell]

  /// The sessions at which it was considered.
  public var considered: [Key] { cells.filter { $0.state == .considered }.map(\.session) }
  /// The sessions at which it was considered itself, and not only a part of it or a narrower topic.
  public var direct: [Key] { cells.filter(\.isDirect).map(\.session) }

  /// The row as JSON: the members of the subject, `considered`, `direct` and `cells`.
  public var json: JSON {
    .object(
      subject.members + [
        .init("considered", .array(considered.map { .string($0.text) })),
        .init("direct", .array(direct.map { .string($0.text) })),
        .init(
          "cells",
          .array(
            cells.map { .object([.init("session", .string($0.session.text))] + $0.members) })),
      ])
  }
}

extension MatrixQuestion {
  /// The question as JSON members: `body`, `bases`, `since` and `until`.
  var members: [JSON.Member] {
    [
      .init("body", .string(body.text)),
      .init("bases", .array(bases.map(\.rawValue).sorted().map(JSON.string))),
      .init("since", since.map { .string($0.text) } ?? .null),
      .init("until", until.map { .string($0.text) } ?? .null),
    ]
  }
}
