/// A recommendation, with the dated history of what became of it.
public struct Recommendation: Record {
  /// The kind of this record.
  public static let kind = Kind.recommendation

  /// The session that made it, or to which it is proposed.
  public var session: Reference = .unset
  /// The last part of its key, ours.
  public var id: String = ""
  /// What it recommends, as the complement of the modal verb.
  public var text: LocalizedText = LocalizedText()
  /// Whom it addresses, where the source says.
  public var addressee: LocalizedText?
  /// The body that is to act, where it is one.
  public var actor: Reference?
  /// The modal verb as printed, per language of the source.
  public var modal: LocalizedText?
  /// The aim that it gives.
  public var aim: LocalizedText?
  /// The subjects.
  public var topics: [Reference] = []
  /// The treaty provisions.
  public var provisions: [Considered] = []
  /// Where it is printed, with its letter there.
  public var printed: [Printing] = []
  /// The bodies, acts and documents to which it refers.
  public var concerns: [Reference] = []
  /// What it follows up; our link where its source says so.
  public var followsUp: [Reference] = []
  /// Whether it repeats an earlier one.
  public var repeats: Repetition?
  /// What became of it, state by state; silence is unknown.
  public var history: [State] = []

  /// Makes an empty recommendation, to be filled.
  public init() {}

  /// Its address.
  public var key: Key { session.target.appending("recommendation/\(id)") }

  /// Its fields.
  public static let table = FieldTable<Recommendation>(
    Field(required: "session", \.session, "The session that made it, or to which it is proposed.")
      .to(.session),
    Field(required: "id", \.id, "The last part of its key, ours."),
    Field(required: "text", \.text, "What it recommends, as the complement of the modal verb.")
      .running(),
    Field("addressee", \.addressee, "Whom it addresses, where the source says."),
    Field("actor", \.actor, "The body that is to act, where it is one.")
      .to(.body),
    Field("modal", \.modal, "The modal verb as printed, per language of the source."),
    Field("aim", \.aim, "The aim that it gives.").running(),
    Field("topics", \.topics, "The subjects.")
      .to(.topic),
    Field("provisions", \.provisions, "The treaty provisions."),
    Field("printed", \.printed, "Where it is printed, with its letter there."),
    Field("concerns", \.concerns, "The bodies, acts and documents to which it refers."),
    Field("follows-up", \.followsUp, "What it follows up; our link where its source says so."),
    Field("repeats", \.repeats, "Whether it repeats an earlier one."),
    Field("history", \.history, "What became of it, state by state; silence is unknown."))
}

/// Where a recommendation is printed.
public struct Printing: Group {
  /// The document and the place in it.
  public var document: Reference = .unset
  /// Its letter or number there.
  public var letter: String?

  /// Makes an empty one, to be filled.
  public init() {}

  /// Its fields.
  public static let table = FieldTable<Printing>(
    shorthand: "document",
    Field(required: "document", \.document, "The document and the place in it."),
    Field("letter", \.letter, "Its letter or number there."))
}

/// That a recommendation repeats an earlier one.
public struct Repetition: Group {
  /// The earlier one, where the source names it.
  public var of: Reference?
  /// The word that says so, as printed.
  public var printed: LocalizedText?

  /// Makes an empty one, to be filled.
  public init() {}

  /// Its fields.
  public static let table = FieldTable<Repetition>(
    Field("of", \.of, "The earlier one, where the source names it."),
    Field("printed", \.printed, "The word that says so, as printed."))
}
