import Archive
public import Records

/// What the sessions of a body have not considered, as far as what was examined tells.
public struct GapsAnswer: Answer {
  /// What was asked.
  public let question: MatrixQuestion
  /// The sessions, in order of time.
  public let sessions: [SessionColumn]
  /// The sessions of which it is not known whether they lie within the days asked for.
  public let undecided: [Key]
  /// The provisions, then the topics, each with what is known.
  public let gaps: [Gap]
  /// What was in view when it was asked.
  public let scope: AnswerScope

  /// Answers for the sessions of a body.
  ///
  /// The provisions are those that were asked for; else those with which the body is concerned, or
  /// that its sessions name. The topics are those that were asked for, else all that are in view.
  public init(_ question: MatrixQuestion, in view: RecordView) {
    self.question = question
    let rows = ConsiderationRows(question, in: view)
    sessions = rows.sessions
    undecided = rows.undecided
    let topics =
      question.subjects.isEmpty
      ? view.all(Topic.self).compactMap { Subject($0.key, in: view) } : rows.subjects(.topic)
    gaps = (rows.subjects(.provision) + topics).map { subject in
      Gap(rows.row(subject), rows.sessions, in: view)
    }
    scope = AnswerScope(view, bodies: [question.body])
  }

  /// The members: `body`, `bases`, `since`, `until`, `sessions`, `undecided` and `gaps`.
  public var members: [JSON.Member] {
    question.members + [
      .init("sessions", .array(sessions.map { .object($0.members) })),
      .init("undecided", .array(undecided.map { .string($0.text) })),
      .init("gaps", .array(gaps.map(\.json))),
    ]
  }

  /// What was never considered, what not since, and of what nothing can be told.
  public var tables: [AnswerTable] {
    Gap.State.allCases.filter { $0 != .current }.map { state in
      let found = gaps.filter { $0.state == state }
      // Of which sessions it cannot be told is most often the same for all, and then said once.
      let untold = Set(found.map { $0.untoldWords })
      let common = untold.count == 1 ? untold.first ?? [] : []
      let silent = Set(found.flatMap(\.silent).map(\.key))
      let examined = Gap.examined(sessions.filter { silent.contains($0.key) })
      return AnswerTable(
        "\(state.words): \(found.isEmpty ? "none" : String(found.count))",
        columns: ["subject", "what is known"],
        rows: found.map { gap in
          let words = [gap.known] + (untold.count == 1 ? [] : gap.untoldWords)
          return [gap.row.subject.words, words.joined(separator: "; ")]
        },
        notes: [examined, common].filter { !$0.isEmpty }.map { $0.joined(separator: "; ") })
    } + [
      AnswerTable(
        columns: [],
        notes: (sessions.contains(where: \.examination.isTold)
          ? [] : ["on none of these sessions was a report or an overview examined as a whole"]) + [
            "\(gaps.filter { $0.state == .current }.count) of \(gaps.count) provisions and topics "
              + "were considered, and no session examined since is silent on them"
          ])
    ]
  }
}
