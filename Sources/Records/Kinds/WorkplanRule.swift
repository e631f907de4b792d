/// Something that must hold of a workplan, or is wished.
public struct WorkplanRule: Group {
  /// Its name within the plan.
  public var id: String = ""
  /// What it demands.
  public var rule: RuleWord = .atSession
  /// How firmly it is meant.
  public var wish: WishWord?
  /// The discussions that it is about.
  public var discussions: [String] = []
  /// The sessions that it is about.
  public var sessions: [Reference] = []
  /// The body that it is about.
  public var body: Reference?
  /// The number that it states.
  public var number: Int?
  /// Why it is so.
  public var reason: LocalizedText?
  /// The records on which it rests.
  public var basis: [Reference] = []

  /// Makes an empty one, to be filled.
  public init() {}

  /// Its fields.
  public static let table = FieldTable<WorkplanRule>(
    Field(required: "id", \.id, "Its name within the plan."),
    Field(required: "rule", \.rule, "What it demands."),
    Field("wish", \.wish, "How firmly it is meant; it must be kept unless said."),
    Field("discussions", \.discussions, "The discussions that it is about, by their ids."),
    Field("sessions", \.sessions, "The sessions that it is about.")
      .to(.session),
    Field("body", \.body, "The body that it is about.")
      .to(.body),
    Field("number", \.number, "The number that it states."),
    Field("reason", \.reason, "Why it is so.").running(),
    Field("basis", \.basis, "The records on which it rests."))
}

/// What a rule of a workplan demands.
public enum RuleWord: String, Choice {
  /// Not before a session.
  case notBefore = "not-before"
  /// Not after a session.
  case notAfter = "not-after"
  /// After the discussion named first.
  case after
  /// At the same sessions.
  case together
  /// At different sessions.
  case apart
  /// Not again too soon.
  case spacing
  /// A number of times through a session.
  case byThen = "by-then"
  /// At a session.
  case atSession = "at"
  /// Not at a session.
  case notAt = "not-at"
  /// Back to back with a body.
  case backToBack = "back-to-back"
  /// Not back to back with a body.
  case awayFrom = "away-from"
  /// Few journeys for practitioners.
  case practitioners
  /// Few meetings.
  case meetings
  /// Few documents.
  case documents

  /// What the word means.
  public var sentence: String {
    switch self {
    case .notBefore: "Each of the discussions is held at the session or later."
    case .notAfter: "Each of the discussions is held at the session or before."
    case .after:
      "The discussions but the first are held after it: by the number of sessions, one unless said."
    case .together: "The discussions are held at the same sessions."
    case .apart: "No session has more of the discussions than the number, one unless said."
    case .spacing: "Each discussion is held again at the earliest the number of sessions on."
    case .byThen:
      "Of the discussions the number, one unless said, is held through the last of the sessions."
    case .atSession:
      "Each of the discussions is held at each of the sessions, and begins in the meeting of the number, where one is said."
    case .notAt: "None of the discussions is held at any of the sessions."
    case .backToBack: "The discussions are held at sessions back to back with the body."
    case .awayFrom: "The discussions are held at sessions that are not back to back with the body."
    case .practitioners:
      "Practitioners whom the discussions need come to the number of sessions at most, one unless said."
    case .meetings:
      "Topics and standing matters take the number of meetings of the sessions at most."
    case .documents: "Discussions at the sessions need the number of documents at most."
    }
  }
}

/// How firmly something is meant.
public enum WishWord: String, Choice {
  /// It has to be.
  case must
  /// It is strongly wished.
  case strongly
  /// It is wished where nothing else is lost.
  case ifPossible = "if-possible"

  /// What the word means.
  public var sentence: String {
    switch self {
    case .must: "A plan without it is no plan."
    case .strongly: "It gives way only to what must be, or to more that is strongly wished."
    case .ifPossible: "It is kept where nothing weightier is lost."
    }
  }
}

/// What an act asks the body to take up, and by when.
public struct WorkplanMandate: Group {
  /// Its name within the plan.
  public var id: String = ""
  /// The act.
  public var act: Reference = .unset
  /// The effect of the act, by its id.
  public var effect: String?
  /// The discussions by which it is met.
  public var discussions: [String] = []
  /// The session by which it is due.
  public var due: Reference?
  /// How many discussions meet it.
  public var times: Int?
  /// How firmly the planner means it.
  public var wish: WishWord?

  /// Makes an empty one, to be filled.
  public init() {}

  /// Its fields.
  public static let table = FieldTable<WorkplanMandate>(
    Field(required: "id", \.id, "Its name within the plan."),
    Field(required: "act", \.act, "The act.")
      .to(.act),
    Field("effect", \.effect, "The effect of the act, by its id; needed where it has several."),
    Field("discussions", \.discussions, "The discussions of which one meets it, by their ids."),
    Field(
      "due", \.due,
      "The session by which it is due, where the act does not say; the last of the plan unless said."
    ).to(.session),
    Field("times", \.times, "How many discussions meet it; one unless said."),
    Field(
      "wish", \.wish,
      "How firmly the planner means it, where the act obliges nobody; without it no rule follows."))
}
