/// A multi-year workplan of a body: what must hold, what is wished, and what is taken up when.
public struct Workplan: Record {
  /// The kind of this record.
  public static let kind = Kind.workplan

  /// The body.
  public var body: Reference = .unset
  /// The last part of its key, such as 2027-2030.
  public var id: String = ""
  /// Its title.
  public var title: LocalizedText?
  /// Whether it was adopted.
  public var status: PlanStatus?
  /// The act or session that adopted it.
  public var adoptedBy: Reference?
  /// The last year of the part that was adopted.
  public var adoptedThrough: Int?
  /// Whether it only shows what a plan could be.
  public var illustration: Bool?
  /// Its first year.
  public var firstYear: Int?
  /// Its last year.
  public var lastYear: Int?
  /// The meetings with interpretation to which the body and others are entitled together.
  public var entitlements: [Entitlement] = []
  /// What opening, organization and the adoption of the report take at each session.
  public var routine: Routine?
  /// The coming sessions.
  public var sessions: [ComingSession] = []
  /// What is taken up as a matter of course.
  public var standing: [StandingMatter] = []
  /// What is to be discussed.
  public var discussions: [PlannedDiscussion] = []
  /// What acts ask the body to take up.
  public var mandates: [WorkplanMandate] = []
  /// How many weeks before a session its documents are due; ten unless said otherwise.
  public var documentsBefore: Int?
  /// How many pre-session documents can be drafted.
  public var drafting: [DraftingCapacity] = []
  /// The groups to which seats on panels are offered, in the order of their rotation.
  public var groups: [Reference] = []
  /// What else must hold or is wished.
  public var rules: [WorkplanRule] = []
  /// What bears on it and was not examined.
  public var notExamined: [LocalizedText] = []
  /// What is to be taken up when.
  public var placements: [Placement] = []

  /// Makes an empty workplan, to be filled.
  public init() {}

  /// Its address.
  public var key: Key { body.target.appending("workplan/\(id)") }

  /// Its fields.
  public static let table = FieldTable<Workplan>(
    Field(required: "body", \.body, "The body.")
      .to(.body),
    Field(required: "id", \.id, "The last part of its key, such as 2027-2030."),
    Field("title", \.title, "Its title."),
    Field("status", \.status, "Whether it was adopted."),
    Field("adopted-by", \.adoptedBy, "The act or session that adopted it."),
    Field(
      "adopted-through", \.adoptedThrough,
      "The last year of the part that was adopted; what it places stays where it is."),
    Field(
      "illustration", \.illustration,
      "Whether it only shows what a plan could be; every output says so."),
    Field("first-year", \.firstYear, "Its first year."),
    Field("last-year", \.lastYear, "Its last year."),
    Field(
      "entitlements", \.entitlements,
      "The meetings with interpretation that the body shares with others, year by year."),
    Field(
      "routine", \.routine,
      "The meetings that opening, organization and the adoption of the report take at each session."
    ),
    Field("sessions", \.sessions, "The coming sessions, in the order in which they are held."),
    Field("standing", \.standing, "What is taken up as a matter of course."),
    Field("discussions", \.discussions, "What is to be discussed."),
    Field("mandates", \.mandates, "What acts ask the body to take up."),
    Field(
      "documents-before", \.documentsBefore,
      "How many weeks before a session its documents are due; ten unless said otherwise."),
    Field("drafting", \.drafting, "How many pre-session documents can be drafted."),
    Field(
      "groups", \.groups,
      "The groups to which seats on panels are offered, in the order of their rotation."
    ).to(.body),
    Field("rules", \.rules, "What else must hold or is wished."),
    Field("not-examined", \.notExamined, "What bears on it and was not examined.").running(),
    Field("placements", \.placements, "What is to be taken up when."))
}

/// Whether a workplan, or a part of it, was adopted.
public enum PlanStatus: String, Choice {
  /// Somebody proposes it.
  case proposed
  /// The body adopted it.
  case adopted
  /// Another took its place.
  case superseded

  /// What the word means.
  public var sentence: String {
    switch self {
    case .proposed: "Somebody proposes it."
    case .adopted: "The body adopted it."
    case .superseded: "Another took its place."
    }
  }
}
