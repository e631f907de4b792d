/// A resolution or decision.
public struct Act: Record {
  /// The kind of this record.
  public static let kind = Kind.act

  /// The body that adopted it.
  public var body: Reference = .unset
  /// Whether it is a resolution or a decision.
  public var form: ActForm = .resolution
  /// Its number, such as 7/4.
  public var number: String = ""
  /// Its title.
  public var title: LocalizedText?
  /// The session that adopted it.
  public var session: Reference?
  /// When it was adopted.
  public var adopted: PartialDate?
  /// How it was adopted.
  public var adoption: Adoption?
  /// The vote, where there was one.
  public var vote: Vote?
  /// The draft from which it was adopted.
  public var draft: Reference?
  /// The document that prints it.
  public var document: Reference?
  /// What is annexed to it.
  public var annexes: [LocalizedText] = []
  /// How many operative paragraphs it has, by language version where they differ.
  public var paragraphs: [ParagraphCount] = []
  /// Its subjects.
  public var topics: [Reference] = []
  /// The acts that it updates.
  public var updates: [Reference] = []
  /// The acts that it replaces.
  public var supersedes: [Reference] = []
  /// The session or act upon which it follows.
  public var follows: [Reference] = []
  /// What it does not say, where a source remarks on it, as noun phrases.
  public var silentOn: [LocalizedText] = []
  /// What it does, to whom, with which verb.
  public var effects: [Effect] = []

  /// Makes an empty act, to be filled.
  public init() {}

  /// Its address.
  public var key: Key { body.target.appending("\(form.rawValue)/\(number)") }

  /// Its fields.
  public static let table = FieldTable<Act>(
    Field(required: "body", \.body, "The body that adopted it.")
      .to(.body),
    Field(required: "form", \.form, "Whether it is a resolution or a decision."),
    Field(required: "number", \.number, "Its number, such as 7/4."),
    Field("title", \.title, "Its title."),
    Field("session", \.session, "The session that adopted it.")
      .to(.session),
    Field("adopted", \.adopted, "When it was adopted."),
    Field("adoption", \.adoption, "How it was adopted."),
    Field("vote", \.vote, "The vote, where there was one."),
    Field("draft", \.draft, "The draft from which it was adopted.")
      .to(.document),
    Field("document", \.document, "The document that prints it.")
      .to(.document),
    Field("annexes", \.annexes, "What is annexed to it.").running(),
    Field(
      "paragraphs", \.paragraphs,
      "How many operative paragraphs it has, by language version where they differ."),
    Field("topics", \.topics, "Its subjects.")
      .to(.topic),
    Field("updates", \.updates, "The acts that it updates.")
      .to(.act),
    Field("supersedes", \.supersedes, "The acts that it replaces.")
      .to(.act),
    Field("follows", \.follows, "The session or act upon which it follows."),
    Field(
      "silent-on", \.silentOn,
      "What it does not say, where a source remarks on it, as noun phrases."
    ).running(),
    Field("effects", \.effects, "What it does, to whom, with which verb."))
}

/// The form of an act.
public enum ActForm: String, Choice {
  /// A resolution.
  case resolution
  /// A decision.
  case decision

  /// What the word means.
  public var sentence: String {
    switch self {
    case .resolution: "A resolution."
    case .decision: "A decision."
    }
  }
}

/// How an act was adopted.
public enum Adoption: String, Choice {
  /// Without a vote.
  case consensus
  /// By a vote.
  case vote

  /// What the word means.
  public var sentence: String {
    switch self {
    case .consensus: "Without a vote."
    case .vote: "By a vote."
    }
  }
}

/// The result of a vote.
public struct Vote: Group {
  /// Votes in favour.
  public var inFavour: Int?
  /// Votes against.
  public var against: Int?
  /// Abstentions.
  public var abstaining: Int?

  /// Makes an empty one, to be filled.
  public init() {}

  /// Its fields.
  public static let table = FieldTable<Vote>(
    Field("in-favour", \.inFavour, "Votes in favour."),
    Field("against", \.against, "Votes against."),
    Field("abstaining", \.abstaining, "Abstentions."))
}
