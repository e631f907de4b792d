/// One state in the history of a recommendation.
public struct State: Group {
  /// The state.
  public var state: StateWord = .proposed
  /// The act, body or session that brought it about.
  public var by: Reference?
  /// When, where known otherwise than by the act or session.
  public var on: PartialDate?
  /// The session to which it was submitted.
  public var to: Reference?
  /// The act to which it is annexed.
  public var annexedTo: Reference?
  /// Whether in whole or in part.
  public var extent: EndorsementExtent?
  /// The verb as printed, per language of the source.
  public var verb: LocalizedText?
  /// What is particular about it.
  public var note: LocalizedText?

  /// Makes an empty one, to be filled.
  public init() {}

  /// Its fields.
  public static let table = FieldTable<State>(
    Field(required: "state", \.state, "The state."),
    Field("by", \.by, "The act, body or session that brought it about."),
    Field("on", \.on, "When, where known otherwise than by the act or session."),
    Field("to", \.to, "The session to which it was submitted.")
      .to(.session),
    Field("annexed-to", \.annexedTo, "The act to which it is annexed.")
      .to(.act),
    Field("extent", \.extent, "Whether in whole or in part."),
    Field("verb", \.verb, "The verb as printed, per language of the source."),
    Field("note", \.note, "What is particular about it.").running())
}

/// A state of a recommendation.
public enum StateWord: String, Choice {
  /// Somebody proposes it; nobody adopted it.
  case proposed
  /// The body adopted it.
  case adopted
  /// The body adopted it subject to confirmation.
  case adoptedAdReferendum = "adopted-ad-referendum"
  /// It was submitted to the parent body.
  case submitted
  /// The parent body took note of it.
  case takenNoteOf = "taken-note-of"
  /// The parent body welcomed it.
  case welcomed
  /// The parent body endorsed it, by an act.
  case endorsed
  /// Something was done upon it.
  case followedUp = "followed-up"
  /// It was made again.
  case repeated
  /// Another took its place.
  case superseded
  /// A source says that nothing further was done.
  case noFurtherStep = "no-further-step"

  /// What the word means.
  public var sentence: String {
    switch self {
    case .proposed: "Somebody proposes it; nobody adopted it."
    case .adopted: "The body adopted it."
    case .adoptedAdReferendum: "The body adopted it subject to confirmation."
    case .submitted: "It was submitted to the parent body."
    case .takenNoteOf: "The parent body took note of it."
    case .welcomed: "The parent body welcomed it."
    case .endorsed: "The parent body endorsed it, by an act."
    case .followedUp: "Something was done upon it."
    case .repeated: "It was made again."
    case .superseded: "Another took its place."
    case .noFurtherStep: "A source says that nothing further was done."
    }
  }
}

/// Whether a recommendation was endorsed in whole or in part.
public enum EndorsementExtent: String, Choice {
  /// In whole.
  case whole
  /// In part.
  case part

  /// What the word means.
  public var sentence: String {
    switch self {
    case .whole: "In whole."
    case .part: "In part."
    }
  }
}
