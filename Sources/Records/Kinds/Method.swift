/// A method of work of a body.
public struct Method: Record {
  /// The kind of this record.
  public static let kind = Kind.method

  /// The body.
  public var body: Reference = .unset
  /// The last part of its key.
  public var id: String = ""
  /// What kind of practice it is.
  public var type: MethodType = .other
  /// The practice, as a clause.
  public var text: LocalizedText = LocalizedText()
  /// The session since which it is used, where known.
  public var since: Reference?
  /// Who does it.
  public var actor: LocalizedText?
  /// The body or group that does it, where it is one.
  public var by: Reference?
  /// Whom that actor informs.
  public var informs: Reference?
  /// The subjects.
  public var topics: [Reference] = []

  /// Makes an empty method, to be filled.
  public init() {}

  /// Its address.
  public var key: Key { body.target.appending("method/\(id)") }

  /// Its fields.
  public static let table = FieldTable<Method>(
    Field(required: "body", \.body, "The body.")
      .to(.body),
    Field(required: "id", \.id, "The last part of its key."),
    Field(required: "type", \.type, "What kind of practice it is."),
    Field(required: "text", \.text, "The practice, as a clause.").running(),
    Field("since", \.since, "The session since which it is used, where known.")
      .to(.session),
    Field("actor", \.actor, "Who does it."),
    Field("by", \.by, "The body or group that does it, where it is one.").to(.body),
    Field("informs", \.informs, "Whom that actor informs.")
      .to(.body),
    Field("topics", \.topics, "The subjects.")
      .to(.topic))
}

/// What kind of practice a method is.
public enum MethodType: String, Choice {
  /// Documents issued before a session.
  case backgroundDocuments = "background-documents"
  /// Introductions by the Secretariat.
  case oralIntroductions = "oral-introductions"
  /// Conference room papers.
  case roomPapers = "room-papers"
  /// Panellists lead the discussion.
  case panels
  /// Presentations by others.
  case presentations
  /// Another practice.
  case other

  /// What the word means.
  public var sentence: String {
    switch self {
    case .backgroundDocuments: "Documents issued before a session."
    case .oralIntroductions: "Introductions by the Secretariat."
    case .roomPapers: "Conference room papers."
    case .panels: "Panellists lead the discussion."
    case .presentations: "Presentations by others."
    case .other: "Another practice."
    }
  }
}
