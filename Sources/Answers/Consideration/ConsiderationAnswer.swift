import Archive
public import Records

/// At which sessions a provision, a treaty or a topic was considered, and what is known of the others.
///
/// The sessions are those in view of the bodies at which anything is recorded on it, and of those that
/// are concerned with it by their own record, in order of time.
public struct ConsiderationAnswer: RecordDetail {
  /// The member of the trace.
  public static let name = "consideration"

  /// What was asked about.
  public let subject: Subject
  /// The narrower topics, or the topics whose subject the provision is.
  public let topics: [Key]
  /// The sessions, each with what is known.
  public let sessions: [(session: SessionColumn, cell: ConsiderationCell)]
  /// What acts have on it whose session is not known.
  public let unplaced: [Consideration]
  /// The documents that concern it.
  public let documents: [ConcerningDocument]
  /// What was in view when it was asked.
  public let scope: AnswerScope

  /// Answers about a provision, a treaty or a topic; `nil` for any other address.
  public init?(_ key: Key, in view: RecordView) {
    guard let subject = Subject(key, in: view) else { return nil }
    self.subject = subject
    let grid = view.grid
    let matcher = SubjectMatcher(subject, in: view)
    topics = matcher.topicKeys.filter { $0 != key }
    let concerned = view.all(Body.self).filter { body in
      body.provisions.contains { $0.target.contains(key) || key.contains($0.target) }
    }
    let bodies = grid.bodies { !matcher.considerations($0, counting: []).isEmpty }
      .union(concerned.map(\.key))
    sessions = grid.columns(of: bodies).map { ($0, grid.cell($0, matcher)) }
    unplaced = matcher.considerations(grid.namings.unplaced, counting: [])
    documents = ConcerningDocument.all(matcher, sessions.map(\.cell), in: view)
    scope = AnswerScope(view, bodies: bodies.sorted())
  }

  /// The members: those of the subject, then `topics`, `sessions`, `unplaced` and `documents`.
  public var members: [JSON.Member] {
    subject.members + [
      .init("topics", .array(topics.map { .string($0.text) })),
      .init(
        "sessions", .array(sessions.map { .object($0.session.members + $0.cell.members) })),
      .init("unplaced", .array(unplaced.map(\.json))),
      .init("documents", .array(documents.map(\.json))),
    ]
  }
}
