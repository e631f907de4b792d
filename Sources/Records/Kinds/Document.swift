/// A document before a session, a publication, or the draft of a paper to be rendered.
public struct Document: Record {
  /// The kind of this record.
  public static let kind = Kind.document

  /// Its symbol, where it has one.
  public var symbol: String?
  /// The last part of its key, where it has no symbol.
  public var id: String?
  /// Where it can be read, for a page without a symbol.
  public var address: String?
  /// What it is.
  public var type: DocumentType = .report
  /// Its title.
  public var title: LocalizedText?
  /// The title used after the first mention.
  public var shortTitle: LocalizedText?
  /// The body to which it belongs.
  public var body: Reference?
  /// The session before which it is.
  public var session: Reference?
  /// The agenda item under which it falls.
  public var item: Reference?
  /// The document of the provisional agenda to which the item belongs.
  public var agenda: Reference?
  /// The body that prepared it.
  public var author: Reference?
  /// What it sets out to do.
  public var aims: [LocalizedText] = []
  /// The occasion that it marks.
  public var occasion: LocalizedText?
  /// Draft, submitted or issued; issued unless it is to be rendered.
  public var status: DocumentStatus?
  /// The symbol for which it is prepared, printed only as such until it is issued.
  public var preparedFor: String?
  /// Who may see it; general unless said.
  public var distribution: Distribution?
  /// The date until which it reaches no output.
  public var embargo: PartialDate?
  /// When it was submitted.
  public var submitted: PartialDate?
  /// When it was released.
  public var released: PartialDate?
  /// The year of publication, where no date is known.
  public var year: Int?
  /// The languages in which it exists.
  public var languages: [Language] = []
  /// The language of the original.
  public var original: Language?
  /// The job number, printed on the first page of an issued document.
  public var job: String?
  /// Its sections, with the paragraphs that they hold.
  public var sections: [Section] = []
  /// How many paragraphs it has, by language version where they differ.
  public var paragraphs: [ParagraphCount] = []
  /// How it relates to other documents.
  public var life: [Life] = []
  /// The subjects, sessions, acts and provisions that it concerns.
  public var concerns: [Reference] = []
  /// The documents from which it is drawn.
  public var sourcesUsed: [Reference] = []
  /// The templated Markdown of a paper to be rendered.
  public var text: LocalizedText?

  /// Makes an empty document, to be filled.
  public init() {}

  /// Its address.
  public var key: Key {
    symbol.map(Key.document) ?? (session ?? body ?? .unset).target.appending("document/\(id ?? "")")
  }

  /// Its fields.
  public static let table = FieldTable<Document>(
    Field("symbol", \.symbol, "Its symbol, where it has one."),
    Field("id", \.id, "The last part of its key, where it has no symbol."),
    Field("address", \.address, "Where it can be read, for a page without a symbol."),
    Field(required: "type", \.type, "What it is."),
    Field("title", \.title, "Its title."),
    Field("short-title", \.shortTitle, "The title used after the first mention."),
    Field("body", \.body, "The body to which it belongs.")
      .to(.body),
    Field("session", \.session, "The session before which it is.")
      .to(.session),
    Field("item", \.item, "The agenda item under which it falls.").to(.item),
    Field("agenda", \.agenda, "The document of the provisional agenda to which the item belongs.")
      .to(.document),
    Field("author", \.author, "The body that prepared it.")
      .to(.body),
    Field("aims", \.aims, "What it sets out to do.").running(),
    Field("occasion", \.occasion, "The occasion that it marks.").running(),
    Field("status", \.status, "Draft, submitted or issued; issued unless it is to be rendered."),
    Field(
      "prepared-for", \.preparedFor,
      "The symbol for which it is prepared, printed only as such until it is issued."),
    Field("distribution", \.distribution, "Who may see it; general unless said."),
    Field("embargo", \.embargo, "The date until which it reaches no output."),
    Field("submitted", \.submitted, "When it was submitted."),
    Field("released", \.released, "When it was released."),
    Field("year", \.year, "The year of publication, where no date is known."),
    Field("languages", \.languages, "The languages in which it exists."),
    Field("original", \.original, "The language of the original."),
    Field("job", \.job, "The job number, printed on the first page of an issued document."),
    Field("sections", \.sections, "Its sections, with the paragraphs that they hold."),
    Field(
      "paragraphs", \.paragraphs,
      "How many paragraphs it has, by language version where they differ."),
    Field("life", \.life, "How it relates to other documents."),
    Field("concerns", \.concerns, "The subjects, sessions, acts and provisions that it concerns."),
    Field("sources-used", \.sourcesUsed, "The documents from which it is drawn.")
      .to(.document),
    Field("text", \.text, "The templated Markdown of a paper to be rendered.").running())
}

/// What a document is.
public enum DocumentType: String, Choice {
  /// The report of a session.
  case report
  /// A background paper.
  case backgroundPaper = "background-paper"
  /// A paper on one subject or provision.
  case thematicPaper = "thematic-paper"
  /// A provisional agenda.
  case provisionalAgenda = "provisional-agenda"
  /// A list of the documents before a session.
  case documentList = "document-list"
  /// A conference room paper.
  case conferenceRoomPaper = "conference-room-paper"
  /// A note by the Secretariat.
  case note
  /// A manual or publication.
  case manual
  /// Guidelines.
  case guidelines
  /// The text of an act.
  case actText = "act-text"
  /// Another document.
  case other

  /// What the word means.
  public var sentence: String {
    switch self {
    case .report: "The report of a session."
    case .backgroundPaper: "A background paper."
    case .thematicPaper: "A paper on one subject or provision."
    case .provisionalAgenda: "A provisional agenda."
    case .documentList: "A list of the documents before a session."
    case .conferenceRoomPaper: "A conference room paper."
    case .note: "A note by the Secretariat."
    case .manual: "A manual or publication."
    case .guidelines: "Guidelines."
    case .actText: "The text of an act."
    case .other: "Another document."
    }
  }
}

/// The status of a document.
public enum DocumentStatus: String, Choice {
  /// Not submitted; every output says so.
  case draft
  /// Submitted and not issued; every output says so.
  case submitted
  /// Issued.
  case issued

  /// What the word means.
  public var sentence: String {
    switch self {
    case .draft: "Not submitted; every output says so."
    case .submitted: "Submitted and not issued; every output says so."
    case .issued: "Issued."
    }
  }
}

/// Who may see a document.
public enum Distribution: String, Choice {
  /// Everybody.
  case general
  /// Those concerned; it may be cited.
  case limited
  /// Nobody outside; it reaches no output.
  case restricted

  /// What the word means.
  public var sentence: String {
    switch self {
    case .general: "Everybody."
    case .limited: "Those concerned; it may be cited."
    case .restricted: "Nobody outside; it reaches no output."
    }
  }
}
