/// A thematic discussion that a workplan is to find a session for.
public struct PlannedDiscussion: Group {
  /// Its name within the plan.
  public var id: String = ""
  /// Its title, where it is not that of its first subject.
  public var title: LocalizedText?
  /// The subjects.
  public var topics: [Reference] = []
  /// The treaty provisions.
  public var provisions: [Reference] = []
  /// How firmly it is meant to be held.
  public var wish: WishWord?
  /// The half-day meetings that it takes.
  public var meetings: Int?
  /// At how many sessions it is held.
  public var times: Int?
  /// The session before which it is not held.
  public var notBefore: Reference?
  /// The session after which it is not held.
  public var notAfter: Reference?
  /// The discussions on which it rests.
  public var after: [String] = []
  /// How many sessions lie at least between two of them.
  public var spacing: Int?
  /// The pre-session documents that it costs.
  public var documents: Int?
  /// What it loses by waiting.
  public var urgency: Int?
  /// The panel that leads it.
  public var panel: OfferedPanel?
  /// Why it is wished.
  public var reason: LocalizedText?
  /// The records on which it rests.
  public var basis: [Reference] = []

  /// Makes an empty one, to be filled.
  public init() {}

  /// Its fields.
  public static let table = FieldTable<PlannedDiscussion>(
    Field(required: "id", \.id, "Its name within the plan, by which rules refer to it."),
    Field("title", \.title, "Its title, where it is not that of its first subject."),
    Field("topics", \.topics, "The subjects.")
      .to(.topic),
    Field("provisions", \.provisions, "The treaty provisions.")
      .to(.treaty),
    Field("wish", \.wish, "How firmly it is meant to be held; it must be unless said."),
    Field("meetings", \.meetings, "The half-day meetings that it takes; one unless said."),
    Field("times", \.times, "At how many sessions it is held; one unless said."),
    Field("not-before", \.notBefore, "The session before which it is not held.")
      .to(.session),
    Field("not-after", \.notAfter, "The session after which it is not held.")
      .to(.session),
    Field("after", \.after, "The discussions that are held at an earlier session, by their ids."),
    Field(
      "spacing", \.spacing,
      "How many sessions on it is held again at the earliest, also after it was last considered."),
    Field(
      "documents", \.documents, "The pre-session documents that it costs; one unless said."),
    Field(
      "urgency", \.urgency,
      "The points that it loses for each session by which it waits; a strong wish has 100."),
    Field("panel", \.panel, "The panel that leads it."),
    Field("reason", \.reason, "Why it is wished.").running(),
    Field("basis", \.basis, "The records on which it rests."))
}

/// The panel of a discussion, whose seats are offered to groups; a seat may stay empty.
public struct OfferedPanel: Group {
  /// How many seats it has.
  public var seats: Int = 0
  /// The groups that have nominated.
  public var nominated: [Reference] = []
  /// The groups that will not nominate.
  public var declined: [Reference] = []

  /// Makes an empty one, to be filled.
  public init() {}

  /// Its fields.
  public static let table = FieldTable<OfferedPanel>(
    shorthand: "seats",
    Field(required: "seats", \.seats, "How many seats it has."),
    Field("nominated", \.nominated, "The groups that have nominated a panellist.")
      .to(.body),
    Field("declined", \.declined, "The groups that will not nominate; no seat is offered to them.")
      .to(.body))
}

/// A matter that is on the agenda as a matter of course.
public struct StandingMatter: Group {
  /// Its name within the plan.
  public var id: String = ""
  /// What it is called.
  public var title: LocalizedText = LocalizedText()
  /// The half-day meetings that it takes.
  public var meetings: Int?
  /// Where it stands in the programme.
  public var place: AgendaPlace?
  /// The sessions at which it is taken up.
  public var sessions: [Reference] = []
  /// The records on which it rests.
  public var basis: [Reference] = []

  /// Makes an empty one, to be filled.
  public init() {}

  /// Its fields.
  public static let table = FieldTable<StandingMatter>(
    Field(required: "id", \.id, "Its name within the plan."),
    Field(required: "title", \.title, "What it is called."),
    Field("meetings", \.meetings, "The half-day meetings that it takes; one unless said."),
    Field("place", \.place, "Where it stands in the programme; anywhere unless said."),
    Field(
      "sessions", \.sessions,
      "The sessions at which it is taken up; all of the plan where none is named."
    ).to(.session),
    Field("basis", \.basis, "The records on which it rests."))
}

/// Where a matter stands in the programme of a session.
public enum AgendaPlace: String, Choice {
  /// Before everything else.
  case first
  /// After everything else.
  case last
  /// Where there is room.
  case anywhere

  /// What the word means.
  public var sentence: String {
    switch self {
    case .first: "Before everything else."
    case .last: "After everything else."
    case .anywhere: "Where there is room."
    }
  }
}
