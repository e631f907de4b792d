/// What was said: by which class of speaker, with which verb, of what kind.
public struct Statement: Record {
  /// The kind of this record.
  public static let kind = Kind.statement

  /// The session at which it was said.
  public var session: Reference = .unset
  /// The last part of its key.
  public var id: String = ""
  /// The item under which it was said.
  public var item: Reference?
  /// What it is; a view is never a conclusion.
  public var nature: Nature = .view
  /// Who said it, by class.
  public var speaker: Speaker = .unattributed
  /// The body that spoke, where it is not that of the session.
  public var speakerBody: Reference?
  /// The operative verb as printed, per language of the source.
  public var verb: LocalizedText = LocalizedText()
  /// Whom it addresses, where it addresses somebody.
  public var addressee: LocalizedText?
  /// What was said, as the complement of the verb.
  public var text: LocalizedText = LocalizedText()
  /// The subjects.
  public var topics: [Reference] = []
  /// The treaty provisions.
  public var provisions: [Considered] = []
  /// The statement with which the source contrasts it.
  public var contrast: Reference?
  /// The earlier item, statement or recommendation that it builds on.
  public var buildsOn: Reference?
  /// The documents in which it is reported.
  public var documents: [Reference] = []
  /// The documents to which the source refers besides, with see also.
  public var seeAlso: [Reference] = []

  /// Makes an empty statement, to be filled.
  public init() {}

  /// Its address.
  public var key: Key { session.target.appending("statement/\(id)") }

  /// Its fields.
  public static let table = FieldTable<Statement>(
    Field(required: "session", \.session, "The session at which it was said.")
      .to(.session),
    Field(required: "id", \.id, "The last part of its key."),
    Field("item", \.item, "The item under which it was said.")
      .to(.item),
    Field(required: "nature", \.nature, "What it is; a view is never a conclusion."),
    Field(required: "speaker", \.speaker, "Who said it, by class."),
    Field(
      "speaker-body", \.speakerBody,
      "The body that spoke, where it is not that of the session."
    )
    .to(.body),
    Field(required: "verb", \.verb, "The operative verb as printed, per language of the source."),
    Field("addressee", \.addressee, "Whom it addresses, where it addresses somebody."),
    Field(required: "text", \.text, "What was said, as the complement of the verb.").running(),
    Field("topics", \.topics, "The subjects.")
      .to(.topic),
    Field("provisions", \.provisions, "The treaty provisions."),
    Field("contrast", \.contrast, "The statement with which the source contrasts it.")
      .to(.statement),
    Field(
      "builds-on", \.buildsOn,
      "The earlier item, statement or recommendation that it builds on."),
    Field("documents", \.documents, "The documents in which it is reported.")
      .to(.document),
    Field(
      "see-also", \.seeAlso, "The documents to which the source refers besides, with see also."
    )
    .to(.document))
}

/// What a statement is.
public enum Nature: String, Choice {
  /// The body concluded it.
  case conclusion
  /// Somebody held it.
  case view
  /// Somebody reported it.
  case information
  /// It was discussed; nothing was concluded.
  case discussion
  /// Somebody was encouraged; nobody is obliged.
  case encouragement
  /// Somebody was requested.
  case request
  /// Something was recommended.
  case recommendation
  /// The body decided it.
  case decision

  /// What the word means.
  public var sentence: String {
    switch self {
    case .conclusion: "The body concluded it."
    case .view: "Somebody held it."
    case .information: "Somebody reported it."
    case .discussion: "It was discussed; nothing was concluded."
    case .encouragement: "Somebody was encouraged; nobody is obliged."
    case .request: "Somebody was requested."
    case .recommendation: "Something was recommended."
    case .decision: "The body decided it."
    }
  }
}

/// Who said something, by class.
public enum Speaker: String, Choice {
  /// The body itself.
  case body
  /// The chair.
  case chair
  /// The Secretariat.
  case secretariat
  /// One speaker.
  case one
  /// Some speakers.
  case some
  /// Several speakers.
  case several
  /// Other speakers.
  case others
  /// Speakers, without a number.
  case speakers
  /// Participants, without a number.
  case participants
  /// The source does not say who.
  case unattributed

  /// What the word means.
  public var sentence: String {
    switch self {
    case .body: "The body itself."
    case .chair: "The chair."
    case .secretariat: "The Secretariat."
    case .one: "One speaker."
    case .some: "Some speakers."
    case .several: "Several speakers."
    case .others: "Other speakers."
    case .speakers: "Speakers, without a number."
    case .participants: "Participants, without a number."
    case .unattributed: "The source does not say who."
    }
  }
}
