/// What a workplan places at a session.
public struct Placement: Group {
  /// The session.
  public var session: Reference = .unset
  /// The discussions, by their ids in the plan.
  public var discussions: [String] = []
  /// The subjects.
  public var topics: [Reference] = []
  /// The treaty provisions.
  public var provisions: [Reference] = []
  /// Whether it stands every time or is thematic.
  public var form: PlacementForm?
  /// The meeting in which it begins; what else it places follows.
  public var meeting: Int?
  /// The groups to which the seats of its panel are offered.
  public var seats: [Reference] = []
  /// What became of it.
  public var state: PlanStatus?
  /// What is particular about it.
  public var note: LocalizedText?

  /// Makes an empty one, to be filled.
  public init() {}

  /// Its fields.
  public static let table = FieldTable<Placement>(
    Field(required: "session", \.session, "The session.")
      .to(.session),
    Field("discussions", \.discussions, "The discussions, by their ids in the plan."),
    Field("topics", \.topics, "The subjects.")
      .to(.topic),
    Field("provisions", \.provisions, "The treaty provisions.")
      .to(.treaty),
    Field("form", \.form, "Whether it stands every time or is thematic."),
    Field(
      "meeting", \.meeting,
      "The meeting in which it begins, counted after opening and organization; what else is named follows."
    ),
    Field("seats", \.seats, "The groups to which the seats of its panel are offered.")
      .to(.body),
    Field(
      "state", \.state,
      "What became of it; adopted where its year is, and else what the plan is."),
    Field("note", \.note, "What is particular about it.").running())
}

/// Whether a placement stands every time or is thematic.
public enum PlacementForm: String, Choice {
  /// It is taken up at every session.
  case standing
  /// It is the subject of one discussion.
  case thematic

  /// What the word means.
  public var sentence: String {
    switch self {
    case .standing: "It is taken up at every session."
    case .thematic: "It is the subject of one discussion."
    }
  }
}
