import Archive
import Records

/// What is known of a provision or topic that the sessions of a body have not considered, or not lately.
public struct Gap: Sendable {
  /// What is known.
  public enum State: String, Sendable, CaseIterable {
    /// None of the sessions examined considered it.
    case never
    /// A session considered it, and none of those examined since.
    case notSince
    /// No session was examined, so that nothing can be told.
    case untold
    /// A session considered it, and none that was examined since is silent.
    case current

    /// What the word means, in English.
    public var words: String {
      switch self {
      case .never: "not considered within what was examined"
      case .notSince: "considered, and not since within what was examined"
      case .untold: "nothing can be told"
      case .current: "considered, and no session examined since is silent"
      }
    }
  }

  /// What is known.
  public let state: State
  /// The provision or topic, with what is known of each session.
  public let row: MatrixRow
  /// The last session at which it was considered.
  public let last: SessionColumn?
  /// The sessions since then, or at all, on which a report or an overview was examined as a whole and
  /// tells of no consideration.
  public let silent: [SessionColumn]
  /// The sessions since then, or at all, of which it cannot be told.
  public let untold: [SessionColumn]
  /// Where else it is cited: records that tell of something, without the vocabulary and drafts.
  public let citations: [Evidence]

  init(_ row: MatrixRow, _ sessions: [SessionColumn], in view: RecordView) {
    self.row = row
    let lastIndex = row.cells.lastIndex { $0.state == .considered }
    last = lastIndex.map { sessions[$0] }
    let since = sessions.indices.filter { index in lastIndex.map { index > $0 } ?? true }
    // What holds a provision may have been considered with it in mind: that session is no gap.
    let isSilent = { (index: Int) in
      sessions[index].status == .held && sessions[index].examination.isTold
        && row.cells[index].state != .wider
    }
    silent = since.filter(isSilent).map { sessions[$0] }
    untold = since.filter { !isSilent($0) }.map { sessions[$0] }
    state =
      silent.isEmpty ? (last == nil ? .untold : .current) : (last == nil ? .never : .notSince)
    citations = row.subject.citations(in: view)
  }

  /// The gap as JSON: `state`, `words`, `last`, `silent`, `untold`, `citations` and the row.
  public var json: JSON {
    let names = { (sessions: [SessionColumn]) in
      JSON.array(sessions.map { .string($0.key.text) })
    }
    return .object([
      .init("key", .string(row.subject.key.text)),
      .init("kind", .string(row.subject.kind.rawValue)),
      .init("state", .string(state.rawValue)),
      .init("words", .string(words)),
      .init("last", last.map { .string($0.key.text) } ?? .null),
      .init("silent", names(silent)),
      .init("untold", names(untold)),
      .init("citations", .array(citations.map(\.json))),
      .init("row", row.json),
    ])
  }
}
