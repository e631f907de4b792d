/// A session to which a workplan looks forward, known or to be scheduled.
public struct ComingSession: Group {
  /// The session; it need not be recorded yet.
  public var session: Reference = .unset
  /// The year in which it is held.
  public var year: Int = 0
  /// The days, where they are known.
  public var days: DaySet?
  /// The meetings with interpretation that it has.
  public var meetings: Int?
  /// The bodies that meet back to back with it.
  public var backToBack: [Reference] = []
  /// The day by which its documents are due.
  public var documentsDue: PartialDate?
  /// The most pre-session documents that can be drafted for it.
  public var documents: Int?
  /// What is particular about it.
  public var note: LocalizedText?

  /// Makes an empty one, to be filled.
  public init() {}

  /// Its fields.
  public static let table = FieldTable<ComingSession>(
    Field(required: "session", \.session, "The session; it need not be recorded yet.")
      .to(.session),
    Field(required: "year", \.year, "The year in which it is held."),
    Field("days", \.days, "The days, where they are known; left out where they are not."),
    Field(
      "meetings", \.meetings,
      "The half-day meetings with interpretation that it has; what the entitlement of its year "
        + "leaves unless said."),
    Field("back-to-back", \.backToBack, "The bodies that meet back to back with it.")
      .to(.body),
    Field(
      "documents-due", \.documentsDue,
      "The day by which its documents are due, where that is not so many weeks before its first day."
    ),
    Field("documents", \.documents, "The most pre-session documents that can be drafted for it."),
    Field("note", \.note, "What is particular about it.").running())
}

/// The meetings with interpretation to which bodies are entitled together in a year.
public struct Entitlement: Group {
  /// The year.
  public var year: Int = 0
  /// How many meetings.
  public var meetings: Int = 0
  /// What other bodies take of them.
  public var others: [EntitlementShare] = []
  /// What is particular about it.
  public var note: LocalizedText?

  /// Makes an empty one, to be filled.
  public init() {}

  /// Its fields.
  public static let table = FieldTable<Entitlement>(
    Field(required: "year", \.year, "The year."),
    Field(
      required: "meetings", \.meetings,
      "How many half-day meetings with interpretation the bodies have together."),
    Field("others", \.others, "What other bodies take of them."),
    Field("note", \.note, "What is particular about it.").running())
}

/// What another body takes of an entitlement.
public struct EntitlementShare: Group {
  /// The body.
  public var body: Reference = .unset
  /// How many meetings.
  public var meetings: Int = 0

  /// Makes an empty one, to be filled.
  public init() {}

  /// Its fields.
  public static let table = FieldTable<EntitlementShare>(
    Field(required: "body", \.body, "The body.")
      .to(.body),
    Field(required: "meetings", \.meetings, "How many meetings it takes."))
}

/// The meetings of each session that are left for no subject.
public struct Routine: Group {
  /// For the opening.
  public var opening: Int?
  /// For the organization of work.
  public var organization: Int?
  /// For the adoption of the report.
  public var adoption: Int?

  /// Makes an empty one, to be filled.
  public init() {}

  /// All of them.
  public var meetings: Int { [opening, organization, adoption].compactMap(\.self).reduce(0, +) }

  /// Its fields.
  public static let table = FieldTable<Routine>(
    Field("opening", \.opening, "The meetings that the opening takes."),
    Field("organization", \.organization, "The meetings that the organization of work takes."),
    Field("adoption", \.adoption, "The meetings that the adoption of the report takes."))
}

/// How many pre-session documents can be drafted for some sessions together.
public struct DraftingCapacity: Group {
  /// The sessions.
  public var sessions: [Reference] = []
  /// How many documents.
  public var documents: Int = 0

  /// Makes an empty one, to be filled.
  public init() {}

  /// Its fields.
  public static let table = FieldTable<DraftingCapacity>(
    Field(
      "sessions", \.sessions, "The sessions that share it; all of the plan where none is named."
    ).to(.session),
    Field(required: "documents", \.documents, "How many documents can be drafted for them."))
}
