/// A session of a body.
public struct Session: Record {
  /// The kind of this record.
  public static let kind = Kind.session

  /// The body whose session it is.
  public var body: Reference = .unset
  /// Its number in the series, where it has one.
  public var ordinal: Int?
  /// The last part of its key, where that is not the ordinal.
  public var name: String?
  /// The days on which it sat, or the bounds within which they lie.
  public var days: DaySet?
  /// Where it was held.
  public var place: LocalizedText?
  /// Whether it was held; held unless said.
  public var status: SessionStatus?
  /// How many meetings with interpretation it had.
  public var sittings: Int?
  /// How it stood to sessions of other bodies.
  public var relations: [SessionRelation] = []
  /// The act under which it was convened.
  public var convenedUnder: Reference?
  /// The body that decided to convene it.
  public var convenedBy: Reference?
  /// The measures that made it possible.
  public var enabledBy: [LocalizedText] = []
  /// Who chaired it, as printed.
  public var chairs: [String] = []
  /// The role in which the chair reported, where no name is printed.
  public var presiding: String?
  /// Who was invited besides the members.
  public var invited: [LocalizedText] = []
  /// Who took part, by kind.
  public var participation: [Participation] = []
  /// The document that holds the provisional agenda.
  public var agendaDocument: Reference?
  /// The report of the session.
  public var report: Reference?
  /// The documents before it.
  public var documents: [Reference] = []
  /// How much of what it recommended is recorded.
  public var recommendationsListed: Listing?

  /// Makes an empty session, to be filled.
  public init() {}

  /// Its address.
  public var key: Key { body.target.appending(name ?? ordinal.map(String.init) ?? "") }

  /// Its fields.
  public static let table = FieldTable<Session>(
    Field(required: "body", \.body, "The body whose session it is.")
      .to(.body),
    Field("ordinal", \.ordinal, "Its number in the series, where it has one."),
    Field("name", \.name, "The last part of its key, where that is not the ordinal."),
    Field("days", \.days, "The days on which it sat, or the bounds within which they lie."),
    Field("place", \.place, "Where it was held."),
    Field("status", \.status, "Whether it was held; held unless said."),
    Field("sittings", \.sittings, "How many meetings with interpretation it had."),
    Field("relations", \.relations, "How it stood to sessions of other bodies."),
    Field("convened-under", \.convenedUnder, "The act under which it was convened.")
      .to(.act),
    Field("convened-by", \.convenedBy, "The body that decided to convene it.")
      .to(.body),
    Field("enabled-by", \.enabledBy, "The measures that made it possible.").running(),
    Field("chairs", \.chairs, "Who chaired it, as printed."),
    Field(
      "presiding", \.presiding,
      "The role in which the chair reported, where no name is printed."),
    Field("invited", \.invited, "Who was invited besides the members."),
    Field("participation", \.participation, "Who took part, by kind."),
    Field("agenda-document", \.agendaDocument, "The document that holds the provisional agenda.")
      .to(.document),
    Field("report", \.report, "The report of the session.")
      .to(.document),
    Field("documents", \.documents, "The documents before it.")
      .to(.document),
    Field(
      "recommendations-listed", \.recommendationsListed,
      "How much of what it recommended is recorded."))
}

/// Whether a session was held.
public enum SessionStatus: String, Choice {
  /// It was held.
  case held
  /// It is convened and not yet held.
  case scheduled
  /// It is intended and not yet convened.
  case planned
  /// It was not held.
  case cancelled

  /// What the word means.
  public var sentence: String {
    switch self {
    case .held: "It was held."
    case .scheduled: "It is convened and not yet held."
    case .planned: "It is intended and not yet convened."
    case .cancelled: "It was not held."
    }
  }
}

/// How much of what a session recommended is recorded.
public enum Listing: String, Choice {
  /// Every recommendation is recorded.
  case complete
  /// At least those recorded were made; the source lists them as examples.
  case partial
  /// Recommendations were made; the sources examined do not list them.
  case unlisted
  /// A source says that none was made.
  case none

  /// What the word means.
  public var sentence: String {
    switch self {
    case .complete: "Every recommendation is recorded."
    case .partial: "At least those recorded were made; the source lists them as examples."
    case .unlisted: "Recommendations were made; the sources examined do not list them."
    case .none: "A source says that none was made."
    }
  }
}
