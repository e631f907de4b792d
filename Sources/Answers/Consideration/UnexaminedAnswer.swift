import Archive
public import Records

/// What was not examined: documents cited, sessions, and fields of which no source that was seen tells.
public struct UnexaminedAnswer: Answer {
  /// The bodies of which something was not examined, in order.
  public let bodies: [UnexaminedBody]
  /// What was in view when it was asked.
  public let scope: AnswerScope

  /// Answers for the bodies given, or for all in view where none is.
  public init(_ bodies: [Key] = [], in view: RecordView) {
    let asked = view.all(Body.self).map(\.key).filter { bodies.isEmpty || bodies.contains($0) }
    let register = UnexaminedRegister(view)
    self.bodies = asked.map(register.body).filter {
      !$0.documents.isEmpty || !$0.sessions.isEmpty || !$0.fields.isEmpty
    }
    scope = AnswerScope(view, bodies: bodies)
  }

  /// The members: `bodies`.
  public var members: [JSON.Member] { [.init("bodies", .array(bodies.map(\.json)))] }

  /// For each body the documents, the sessions and the fields.
  public var tables: [AnswerTable] {
    guard !bodies.isEmpty else {
      return [AnswerTable(columns: [], notes: ["nothing is recorded as not examined"])]
    }
    return bodies.flatMap(\.tables)
  }
}
