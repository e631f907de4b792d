/// How a session stood to a session of another body.
public struct SessionRelation: Group {
  /// What the relation is.
  public var kind: RelationKind = .during
  /// The other session.
  public var session: Reference = .unset
  /// The days of the relation, where it is not all of both.
  public var days: DaySet?
  /// The subject, where it has one.
  public var topics: [Reference] = []
  /// The session that leads what both do together, and whose report tells of it.
  public var ledBy: Reference?
  /// What is particular about it.
  public var note: LocalizedText?

  /// Makes an empty one, to be filled.
  public init() {}

  /// Its fields.
  public static let table = FieldTable<SessionRelation>(
    Field(required: "kind", \.kind, "What the relation is."),
    Field(required: "session", \.session, "The other session.")
      .to(.session),
    Field("days", \.days, "The days of the relation, where it is not all of both."),
    Field("topics", \.topics, "The subject, where it has one.")
      .to(.topic),
    Field(
      "led-by", \.ledBy,
      "The session that leads what both do together, and whose report tells of it."
    ).to(.session),
    Field("note", \.note, "What is particular about it.").running())
}

/// How two sessions stood to each other.
public enum RelationKind: String, Choice {
  /// It was held during the other session.
  case during
  /// One followed the other directly.
  case backToBack = "back-to-back"
  /// Both were held at the same time.
  case inParallel = "in-parallel"
  /// Both held one discussion together.
  case jointDiscussion = "joint-discussion"
  /// They were held apart, days from each other.
  case daysApart = "days-apart"
  /// It was held after the other session.
  case after
  /// It was held before the other session.
  case before

  /// What the word means.
  public var sentence: String {
    switch self {
    case .during: "It was held during the other session."
    case .backToBack: "One followed the other directly."
    case .inParallel: "Both were held at the same time."
    case .jointDiscussion: "Both held one discussion together."
    case .daysApart: "They were held apart, days from each other."
    case .after: "It was held after the other session."
    case .before: "It was held before the other session."
    }
  }
}

/// Who took part in a session, by kind.
public struct Participation: Group {
  /// The kind of participant.
  public var kind: ParticipantKind = .statesParties
  /// How many.
  public var count: Int?
  /// Who, as the source prints them.
  public var names: [LocalizedText] = []

  /// Makes an empty one, to be filled.
  public init() {}

  /// Its fields.
  public static let table = FieldTable<Participation>(
    Field(required: "kind", \.kind, "The kind of participant."),
    Field("count", \.count, "How many."),
    Field("names", \.names, "Who, as the source prints them."))
}

/// A kind of participant.
public enum ParticipantKind: String, Choice {
  /// Parties to the treaty.
  case statesParties = "states-parties"
  /// States that signed and are not parties.
  case signatories
  /// Other States and observers.
  case observers
  /// Entities of the United Nations.
  case entities
  /// Intergovernmental organizations.
  case organizations
  /// Non-governmental organizations.
  case nonGovernmental = "non-governmental"

  /// What the word means.
  public var sentence: String {
    switch self {
    case .statesParties: "Parties to the treaty."
    case .signatories: "States that signed and are not parties."
    case .observers: "Other States and observers."
    case .entities: "Entities of the United Nations."
    case .organizations: "Intergovernmental organizations."
    case .nonGovernmental: "Non-governmental organizations."
    }
  }
}
