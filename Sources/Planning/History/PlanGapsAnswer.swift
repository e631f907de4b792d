package import Answers
import Archive
package import Records

/// What a planner should know of a body before planning: what was last considered when, what is due,
/// what waits, and to whom seats were offered; an unexamined session is no gap.
package struct PlanGapsAnswer: Answer {
  /// A provision or topic with what is known of it.
  package struct Line: Sendable {
    /// The subject.
    package let subject: Subject
    /// What is known.
    package let history: DiscussionHistory
  }

  /// What an act obliges the body to do.
  package struct Due: Sendable {
    /// The act and its effect.
    package let request: Request
    /// Whether a session at which it was due was held, and no fulfilment is recorded.
    package let isOverdue: Bool
  }

  /// The body.
  package let body: Key
  /// Its sessions in order of time.
  package let sessions: [SessionColumn]
  /// The provisions with which it is concerned, then the topics that its sessions name.
  package let lines: [Line]
  /// What is due.
  package let due: [Due]
  /// The groups to which seats are recorded to have been offered, and how many.
  package let seats: [(group: Key, count: Int)]
  /// The seats of which it is not printed who nominated.
  package let unknownSeats: Int
  /// What was in view when it was asked.
  package let scope: AnswerScope

  /// Answers for a body.
  package init(_ body: Key, in view: RecordView) {
    self.body = body
    scope = AnswerScope(view, bodies: [body])
    let records = BodyHistory(body, in: view)
    sessions = records.sessions
    let question = MatrixQuestion(body)
    let rows =
      MatrixAnswer(question, by: .provision, in: view).rows
      + MatrixAnswer(question, by: .topic, in: view).rows
    lines = rows.map {
      Line(subject: $0.subject, history: DiscussionHistory([$0.subject.key], records))
    }
    let held = Set(sessions.filter { $0.status == .held }.map(\.key))
    var filter = RecordFilter()
    filter.actor = body
    due = RequestsAnswer(view, filter).open.filter { $0.obliges && $0.bodies.contains(body) }
      .map { request in
        Due(
          request: request,
          isOverdue: request.fulfilment == "unknown" && request.due.contains(where: held.contains))
      }
    let offered = SeatsBefore(body, in: view)
    seats = view.all(Body.self).map { ($0.key, offered.count(of: $0.key)) }.filter { $0.1 > 0 }
    unknownSeats = offered.unknown
  }

  /// `body`, `sessions`, `subjects`, `due`, `seats` and `seatsUnknown`.
  package var members: [JSON.Member] {
    [
      .init("body", .string(body.text)),
      .init(
        "sessions",
        .array(
          sessions.map { session in
            .object([
              .init("session", .string(session.key.text)),
              .init("status", .string(session.status.rawValue)),
              .init("examination", session.examination.json),
            ])
          })),
      .init(
        "subjects",
        .array(
          lines.map { line in
            .object(
              [
                .init("subject", .string(line.subject.key.text)),
                .init("words", .string(line.subject.words)),
              ]
                + line.history.members)
          })),
      .init(
        "due",
        .array(
          due.map { due in
            .object([
              .init("act", .string(due.request.key.text)),
              .init("field", .string(due.request.path)),
              .init("due", .words(due.request.due.map(\.text))),
              .init("overdue", .bool(due.isOverdue)),
              .init("fulfilment", .string(due.request.fulfilment)),
            ])
          })),
      .init(
        "seats",
        .array(
          seats.map {
            .object([.init("group", .string($0.group.text)), .init("count", .number($0.count))])
          })),
      .init("seatsUnknown", .number(unknownSeats)),
    ]
  }

  /// The subjects, what is due, the seats, and the sessions of which nothing can be told.
  package var tables: [AnswerTable] {
    let untold = sessions.filter { !$0.isTold }
    return [
      AnswerTable(
        "what \(body) considered, for planning",
        columns: ["subject", "last cited", "last by subject", "since then", "follow-up"],
        rows: lines.map { line in
          [
            line.subject.words, line.history.lastCited?.name ?? "not recorded",
            line.history.lastTopical?.name ?? "not recorded", line.history.sinceWords,
            line.history.awaitedWords,
          ]
        }),
      AnswerTable(
        "what acts oblige it to do, open as far as is recorded",
        columns: ["act", "due", "overdue", "what"],
        rows: due.map { due in
          [
            due.request.key.text, due.request.due.map(\.text).joined(separator: ", "),
            due.isOverdue ? "yes, no fulfilment is recorded" : "no",
            due.request.text.text(for: .en)?.text ?? "",
          ]
        }, notes: due.isEmpty ? ["nothing recorded in what was examined"] : []),
      AnswerTable(
        "seats on panels by group", columns: ["group", "seats"],
        rows: seats.map { [$0.group.text, "\($0.count)"] },
        notes: ["of \(unknownSeats) seats it is not printed who nominated"]),
      AnswerTable(
        "sessions of which it cannot be told; they are no gap",
        columns: ["session", "status", "why"],
        rows: untold.map { [$0.key.text, $0.status.rawValue, $0.examination.reason] }),
    ]
  }
}
