public import Records

/// What a matrix or a list of gaps is to tell of.
public struct MatrixQuestion: Sendable {
  /// What stands in the rows.
  public enum Rows: String, Choice {
    /// Treaty provisions.
    case provision
    /// Words of the subject vocabulary.
    case topic

    /// What the word means.
    public var sentence: String {
      switch self {
      case .provision: "Treaty provisions."
      case .topic: "Words of the subject vocabulary."
      }
    }

    var kind: Kind { self == .provision ? .treaty : .topic }
  }

  /// The body whose sessions they are.
  public var body: Key
  /// The provisions or topics that are to be told of; those of the answer where none is named.
  public var subjects: [Key] = []
  /// The bases that count for provisions; all but a mention where none is named.
  public var bases: Set<Basis> = []
  /// The day before which no session counts.
  public var since: CivilDay?
  /// The day after which no session counts.
  public var until: CivilDay?
  /// The session after which none counts.
  public var through: Key?

  /// What stands in the rows where that is not said: topics where only topics are named.
  public var rows: Rows {
    !subjects.isEmpty && subjects.allSatisfy(\.isTopic) ? .topic : .provision
  }

  /// Asks about all sessions of a body.
  public init(_ body: Key) { self.body = body }

  /// Whether a session lies within the days; `nil` where its own days do not decide.
  func admits(_ session: SessionColumn) -> Bool? {
    guard since != nil || until != nil else { return true }
    guard let days = session.days else { return nil }
    if let since, days.latest < since { return false }
    if let until, days.earliest > until { return false }
    let isInside =
      (since.map { days.earliest >= $0 } ?? true) && (until.map { days.latest <= $0 } ?? true)
    return isInside ? true : nil
  }
}
