/// An agenda item of a session, or a matter that it considered.
public struct Item: Record {
  /// The kind of this record.
  public static let kind = Kind.item

  /// The session that took it up.
  public var session: Reference = .unset
  /// The last part of its key; the number of an agenda item, or a word.
  public var id: String = ""
  /// What was considered, as a noun phrase.
  public var title: LocalizedText = LocalizedText()
  /// The number of the agenda item, as printed.
  public var number: String?
  /// Whether a source says that it stood on the agenda.
  public var onAgenda: Bool?
  /// Whether its sources tell only that it was to be taken up.
  public var planned: Bool?
  /// The days on which it was taken up, where they are known.
  public var days: DaySet?
  /// The form of the discussion.
  public var form: [DiscussionForm] = []
  /// The subjects.
  public var topics: [Reference] = []
  /// The treaty provisions, each with the basis on which it counts.
  public var provisions: [Considered] = []
  /// The aspects taken up, as noun phrases.
  public var aspects: [LocalizedText] = []
  /// The documents before the session on it.
  public var documents: [Reference] = []
  /// The act or document that summarizes the discussion.
  public var summarizedIn: Reference?
  /// Whether the summary of the discussion was negotiated or is the Chair's.
  public var summary: SummaryStanding?
  /// Who led the discussion.
  public var panellists: [Panellist] = []

  /// Makes an empty item, to be filled.
  public init() {}

  /// Its address.
  public var key: Key { session.target.appending("item/\(id)") }

  /// Its fields.
  public static let table = FieldTable<Item>(
    Field(required: "session", \.session, "The session that took it up.")
      .to(.session),
    Field(
      required: "id", \.id,
      "The last part of its key; the number of an agenda item, or a word."),
    Field(required: "title", \.title, "What was considered, as a noun phrase.").running(),
    Field("number", \.number, "The number of the agenda item, as printed."),
    Field("on-agenda", \.onAgenda, "Whether a source says that it stood on the agenda."),
    Field("planned", \.planned, "Whether its sources tell only that it was to be taken up."),
    Field("days", \.days, "The days on which it was taken up, where they are known."),
    Field("form", \.form, "The form of the discussion."),
    Field("topics", \.topics, "The subjects.")
      .to(.topic),
    Field(
      "provisions", \.provisions,
      "The treaty provisions, each with the basis on which it counts."),
    Field("aspects", \.aspects, "The aspects taken up, as noun phrases.").running(),
    Field("documents", \.documents, "The documents before the session on it.")
      .to(.document),
    Field("summarized-in", \.summarizedIn, "The act or document that summarizes the discussion."),
    Field(
      "summary", \.summary,
      "Whether the summary of the discussion was negotiated or is the Chair's."),
    Field("panellists", \.panellists, "Who led the discussion."))
}

/// A treaty provision that a session considered, and on what basis that is said.
public struct Considered: Group {
  /// The provision.
  public var provision: Reference = .unset
  /// Why it counts: cited unless said.
  public var basis: Basis?

  /// Makes an empty one, to be filled.
  public init() {}

  /// Its fields.
  public static let table = FieldTable<Considered>(
    shorthand: "provision",
    Field(required: "provision", \.provision, "The provision.")
      .to(.treaty),
    Field("basis", \.basis, "Why it counts: cited unless said."))
}

/// On what basis a provision counts as considered.
public enum Basis: String, Choice {
  /// The source cites the provision.
  case cited
  /// The subject is that of the provision; the source does not cite it.
  case topical
  /// The source mentions it only; that is not consideration.
  case mentioned

  /// What the word means.
  public var sentence: String {
    switch self {
    case .cited: "The source cites the provision."
    case .topical: "The subject is that of the provision; the source does not cite it."
    case .mentioned: "The source mentions it only; that is not consideration."
    }
  }
}

/// The form of a discussion.
public enum DiscussionForm: String, Choice {
  /// Panellists led it.
  case panel
  /// Presentations opened it.
  case presentation
  /// A general discussion.
  case general
  /// A review of implementation.
  case review
  /// A discussion held with another body.
  case joint

  /// What the word means.
  public var sentence: String {
    switch self {
    case .panel: "Panellists led it."
    case .presentation: "Presentations opened it."
    case .general: "A general discussion."
    case .review: "A review of implementation."
    case .joint: "A discussion held with another body."
    }
  }
}

/// Who stands behind the summary of a discussion.
public enum SummaryStanding: String, Choice {
  /// It was negotiated.
  case negotiated
  /// The Chair's own; nobody agreed to it.
  case chair

  /// What the word means.
  public var sentence: String {
    switch self {
    case .negotiated: "It was negotiated."
    case .chair: "The Chair's own; nobody agreed to it."
    }
  }
}

/// Who led a discussion, as a public document prints it.
public struct Panellist: Group {
  /// The record of the person, where there is one.
  public var person: Reference?
  /// The name as printed.
  public var name: String?
  /// The title at the time.
  public var title: String?
  /// The institution.
  public var affiliation: String?
  /// The State or organization, as printed.
  public var from: String?
  /// The regional group that nominated, where printed.
  public var nominatedBy: Reference?
  /// Whether the name is withheld from every output.
  public var withheld: Bool?

  /// Makes an empty one, to be filled.
  public init() {}

  /// Its fields.
  public static let table = FieldTable<Panellist>(
    Field("person", \.person, "The record of the person, where there is one.")
      .to(.person),
    Field("name", \.name, "The name as printed."),
    Field("title", \.title, "The title at the time."),
    Field("affiliation", \.affiliation, "The institution."),
    Field("from", \.from, "The State or organization, as printed."),
    Field("nominated-by", \.nominatedBy, "The regional group that nominated, where printed.")
      .to(.body),
    Field("withheld", \.withheld, "Whether the name is withheld from every output."))
}
