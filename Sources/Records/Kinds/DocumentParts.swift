/// How a document relates to another.
public struct Life: Group {
  /// The relation.
  public var kind: LifeKind = .replaces
  /// The other document.
  public var document: Reference = .unset
  /// The paragraphs concerned.
  public var paragraphs: [String] = []
  /// The language versions concerned.
  public var languages: [Language] = []

  /// Makes an empty one, to be filled.
  public init() {}

  /// Its fields.
  public static let table = FieldTable<Life>(
    Field(required: "kind", \.kind, "The relation."),
    Field(required: "document", \.document, "The other document.")
      .to(.document),
    Field("paragraphs", \.paragraphs, "The paragraphs concerned."),
    Field("languages", \.languages, "The language versions concerned."))
}

/// How a document relates to another.
public enum LifeKind: String, Choice {
  /// A revision: it replaces the other.
  case replaces
  /// An addendum: it adds to the other.
  case supplements
  /// A corrigendum: it amends paragraphs of the other.
  case corrects
  /// Issued again for technical reasons.
  case reissues

  /// What the word means.
  public var sentence: String {
    switch self {
    case .replaces: "A revision: it replaces the other."
    case .supplements: "An addendum: it adds to the other."
    case .corrects: "A corrigendum: it amends paragraphs of the other."
    case .reissues: "Issued again for technical reasons."
    }
  }
}

/// A section of a document.
public struct Section: Group {
  /// Its name, such as `II.C`.
  public var id: String = ""
  /// Its heading.
  public var heading: LocalizedText?
  /// Its first paragraph.
  public var first: Int = 0
  /// Its last paragraph.
  public var last: Int = 0
  /// The session that it reports on.
  public var session: Reference?

  /// Makes an empty one, to be filled.
  public init() {}

  /// Its fields.
  public static let table = FieldTable<Section>(
    Field(required: "id", \.id, "Its name, such as `II.C`."),
    Field("heading", \.heading, "Its heading."),
    Field(required: "first", \.first, "Its first paragraph."),
    Field(required: "last", \.last, "Its last paragraph."),
    Field("session", \.session, "The session that it reports on.")
      .to(.session))
}
