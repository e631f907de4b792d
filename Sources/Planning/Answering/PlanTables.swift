import Answers

/// Tables that several answers about a workplan share.
struct PlanTables {
  private let reading: WorkplanReading

  init(_ reading: WorkplanReading) { self.reading = reading }

  /// What each plan puts at each session; what others have elsewhere is marked.
  func sideBySide(_ plans: [(name: String, placements: [Placement])], _ title: String)
    -> AnswerTable
  {
    AnswerTable(
      title, columns: ["session"] + plans.map(\.name),
      rows: reading.problem.sessions.map { session in
        [reading.names.session(session.key)]
          + plans.map { plan in
            let placed = plan.placements.filter { $0.session == session.key }
            let words = placed.map { placement in
              reading.names.title(placement.topic)
                + (placement.state == .adopted ? " (adopted)" : "")
            }
            return words.isEmpty ? "-" : words.joined(separator: "; ")
          }
      })
  }

  /// What moved, and why.
  func moves(_ revision: Revision, _ title: String) -> AnswerTable {
    AnswerTable(
      title, columns: ["discussion", "from", "to", "why"],
      rows: revision.moves.map { move in
        [
          reading.names.title(move.former.topic), reading.names.session(move.former.session),
          move.now.map { reading.names.session($0.session) } ?? "not held",
          ReasonWords(reading).list(move).joined(separator: "; "),
        ]
      }
        + revision.added.map { placement in
          [
            reading.names.title(placement.topic), "not placed before",
            reading.names.session(placement.session), "",
          ]
        }, notes: revision.moves.isEmpty && revision.added.isEmpty ? ["nothing moves"] : [])
  }
}

extension JSON {
  /// A move: `discussion`, `from`, `to` and `because`.
  static func move(_ move: Revision.Move) -> JSON {
    .object([
      .init("discussion", .string(move.former.topic)),
      .init("from", .string(move.former.session)),
      .init("to", move.now.map { .string($0.session) } ?? .null),
      .init("because", .rules(move.reasons)),
    ])
  }
}
