/// A multi-year workplan of a body.
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
    Field("placements", \.placements, "What is to be taken up when."))
}

/// Whether a workplan was adopted.
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

/// What a workplan places at a session.
public struct Placement: Group {
  /// The session.
  public var session: Reference = .unset
  /// The subjects.
  public var topics: [Reference] = []
  /// The treaty provisions.
  public var provisions: [Reference] = []
  /// Whether it stands every time or is thematic.
  public var form: PlacementForm?
  /// What is particular about it.
  public var note: LocalizedText?

  /// Makes an empty one, to be filled.
  public init() {}

  /// Its fields.
  public static let table = FieldTable<Placement>(
    Field(required: "session", \.session, "The session.")
      .to(.session),
    Field("topics", \.topics, "The subjects.")
      .to(.topic),
    Field("provisions", \.provisions, "The treaty provisions.")
      .to(.treaty),
    Field("form", \.form, "Whether it stands every time or is thematic."),
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
