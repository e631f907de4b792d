import Archive
public import Records

/// What is known of a session and a subject: whether it was considered, on what, or why that is not told.
public struct ConsiderationCell: Sendable {
  /// What is known.
  public enum State: String, Sendable, CaseIterable {
    /// The session considered it.
    case considered
    /// It did so on another basis than was asked for.
    case otherBasis
    /// The agenda provided for it; that it was taken up no source tells.
    case agenda
    /// The session considered what holds the provision; of the part itself nothing is told.
    case wider
    /// It is mentioned only, which is not consideration.
    case mentioned
    /// Somebody proposes it to the session.
    case proposed
    /// What reports on the session was examined and records no consideration.
    case notConsidered
    /// What was seen of the reports on the session is silent, and the rest was not seen; or they name
    /// no subject at all.
    case silentInPart
    /// What reports on the session was not examined.
    case notExamined
    /// The session is not known to have been held, and nothing is recorded for it.
    case notHeld
  }

  /// The session.
  public let session: Key
  /// What is known.
  public let state: State
  /// The strongest basis on which it was considered; `nil` where it was not.
  public let basis: Basis?
  /// The records by which it was considered.
  public let considerations: [Consideration]
  /// What is recorded besides and is no consideration.
  public let apart: [Consideration]

  init(_ session: SessionColumn, _ all: [Consideration]) {
    self.session = session.key
    considerations = all.filter { $0.apart == nil }
    apart = all.filter { $0.apart != nil }
    basis = [Basis.cited, .topical, .mentioned].first { basis in
      all.contains { $0.apart == nil && $0.basis == basis }
    }
    let aside = Consideration.Apart.allCases.first { word in all.contains { $0.apart == word } }
    state =
      basis != nil
      ? .considered
      : aside.flatMap { State(rawValue: $0.rawValue) } ?? State(silent: session)
  }

  /// Whether the subject itself was considered, and not only a part of it or a narrower one.
  public var isDirect: Bool { considerations.contains { $0.through == nil } }

  /// The cell as JSON members: `state`, `basis`, `direct`, `considerations` and `apart`.
  var members: [JSON.Member] {
    [
      .init("state", .string(state.rawValue)),
      .init("basis", basis.map { .string($0.rawValue) } ?? .null),
      .init("direct", .bool(isDirect)),
      .init("considerations", .array(considerations.map(\.json))),
      .init("apart", .array(apart.map(\.json))),
    ]
  }
}

extension ConsiderationCell.State {
  /// What it tells of a session that nothing is recorded.
  fileprivate init(silent session: SessionColumn) {
    guard session.status == .held else {
      self = .notHeld
      return
    }
    switch session.examination.state {
    case .whole, .overview: self = .notConsidered
    case .partly: self = .silentInPart
    case .notExamined: self = .notExamined
    }
  }

  /// The state in a few words, in English.
  public var words: String {
    switch self {
    case .considered: "considered"
    case .otherBasis: "on another basis"
    case .agenda: "agenda only"
    case .wider: "wider"
    case .mentioned: "mentioned"
    case .proposed: "proposed"
    case .notConsidered: "nothing recorded in what was examined"
    case .silentInPart: "nothing recorded in the part seen"
    case .notExamined: "not examined"
    case .notHeld: "not known to have been held"
    }
  }
}
