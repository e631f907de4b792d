import Archive
public import Records

/// Something asked of somebody: by an act, at a session, or in a recommendation.
public struct Request: Sendable {
  /// Where a request stands.
  public enum Standing: String, Sendable {
    /// It is open as far as is recorded.
    case open
    /// Somebody proposes it, and nobody is recorded to have adopted it: nobody is asked yet.
    case proposed
    /// It has ended, or another took its place.
    case ended
    /// A record says what was done upon it.
    case fulfilled
  }

  /// The record that holds it.
  public let key: Key
  /// The field path of the effect; empty where the record itself is the request.
  public let path: String
  /// What it amounts to: the class of an effect, the nature of a statement, `recommendation`.
  public let amounts: String
  /// The latest state of a recommendation in view; one that is only proposed asks nobody yet.
  public let state: StateWord?
  /// Whether it obliges; an encouragement or recommendation obliges nobody.
  public let obliges: Bool
  /// Whom it addresses, as printed.
  public let addressee: LocalizedText?
  /// The bodies that are to act.
  public let bodies: [Key]
  /// What is asked.
  public let text: LocalizedText
  /// The verb as printed.
  public let verb: LocalizedText?
  /// The sessions at which it is due.
  public let due: [Key]
  /// How it stands.
  public let standing: Standing
  /// The records that say what was done upon it; where there is none, that is unknown.
  public let fulfilledBy: [Key]
  /// The records that say that they follow from it; that is not yet a fulfilment.
  public let followedBy: [Key]
  /// Where it stands.
  public let told: Told

  /// Whether a fulfilment is `recorded`, or `unknown`.
  public var fulfilment: String {
    fulfilledBy.isEmpty && standing != .fulfilled ? "unknown" : "recorded"
  }

  /// `record`, `field`, `class`, `state`, `obliges`, `addressee`, `bodies`, `verb`, `text`, `due`, `standing`,
  /// `fulfilment`, `fulfilledBy`, `followedBy` and `evidence`.
  var json: JSON {
    .object([
      .init("record", .string(key.text)), .init("field", .string(path)),
      .init("class", .string(amounts)), .init("state", JSON(state?.rawValue)),
      .init("obliges", .bool(obliges)),
      .init("addressee", JSON(addressee)), .init("bodies", JSON(bodies)),
      .init("verb", JSON(verb)), .init("text", JSON(.localized(text))), .init("due", JSON(due)),
      .init("standing", .string(standing.rawValue)), .init("fulfilment", .string(fulfilment)),
      .init("fulfilledBy", JSON(fulfilledBy)), .init("followedBy", JSON(followedBy)),
      .init("evidence", told.json),
    ])
  }

  /// Whom it addresses, in words: as printed, else the bodies.
  var addressed: String {
    addressee?.inEnglish ?? bodies.map(\.text).joined(separator: ", ")
  }

  var row: [String] {
    let followers = fulfilledBy + followedBy
    return [
      addressed, due.map(\.text).joined(separator: ", "), key.text,
      state.map { "\(amounts), \($0.rawValue)" } ?? amounts,
      (obliges ? "" : "(obliges nobody) ") + text.inEnglish,
      followers.isEmpty
        ? fulfilment : "\(fulfilment); see \(followers.map(\.text).joined(separator: ", "))",
      told.printed,
    ]
  }

  /// Orders requests by addressee, then by what is due first, then by record.
  static func precedes(_ a: Request, _ b: Request) -> Bool {
    if a.addressed != b.addressed { return a.addressed < b.addressed }
    switch (a.due.first, b.due.first) {
    case (let left?, let right?) where left != right: return left < right
    case (.some, nil): return true
    case (nil, .some): return false
    default: return a.key != b.key ? a.key < b.key : a.path < b.path
    }
  }
}
