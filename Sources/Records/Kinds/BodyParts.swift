/// A series of acts that a body adopts.
public struct ActSeries: Group {
  /// Whether the acts are resolutions or decisions.
  public var form: ActForm = .resolution
  /// How the acts are numbered.
  public var numbering: ActNumbering = .sessionNumber
  /// When the numbering began.
  public var since: PartialDate?
  /// When the numbering ended.
  public var until: PartialDate?
  /// The lowest number that an act of the series has, where it does not begin with 1.
  public var lowest: Int?
  /// A number that no act of the series goes beyond, within one session or year.
  public var highest: Int?
  /// The same for acts of special sessions, such as S-26/2, where the body holds such.
  public var highestSpecial: Int?
  /// The months in which the acts are adopted, 1 to 12, where they never are in others.
  public var months: [Int] = []
  /// Sessions whose year is known, by which those between them can be dated.
  public var sessions: [DatedSession] = []

  /// Makes an empty one, to be filled.
  public init() {}

  /// Its fields.
  public static let table = FieldTable<ActSeries>(
    Field(required: "form", \.form, "Whether the acts are resolutions or decisions."),
    Field(required: "numbering", \.numbering, "How the acts are numbered."),
    Field("since", \.since, "When the numbering began."),
    Field("until", \.until, "When the numbering ended."),
    Field(
      "lowest", \.lowest,
      "The lowest number that an act of the series has, where it does not begin with 1."),
    Field(
      "highest", \.highest,
      "A number that no act of the series goes beyond, within one session or year."),
    Field(
      "highest-special", \.highestSpecial,
      "The same for acts of special sessions, such as S-26/2, where the body holds such."),
    Field(
      "months", \.months,
      "The months in which the acts are adopted, 1 to 12, where they never are in others."),
    Field(
      "sessions", \.sessions,
      "Sessions whose year is known, by which those between them can be dated."))
}

/// A session that began in a known year.
public struct DatedSession: Group {
  /// The number of the session.
  public var number: Int = 0
  /// The year in which it began.
  public var year: Int = 0
  /// The number of an act adopted there, where the numbers run on through the sessions.
  public var act: Int?

  /// Makes an empty one, to be filled.
  public init() {}

  /// Its fields.
  public static let table = FieldTable<DatedSession>(
    Field(required: "number", \.number, "The number of the session."),
    Field(required: "year", \.year, "The year in which it began."),
    Field(
      "act", \.act,
      "The number of an act adopted there, where the numbers run on through the sessions."))
}

/// How the acts of a series are numbered.
public enum ActNumbering: String, Choice {
  /// Session and running number, such as 7/4.
  case sessionNumber = "session-number"
  /// Year and running number, such as 2012/19.
  case yearNumber = "year-number"
  /// Running number and year in brackets, such as 1373 (2001).
  case numberYear = "number-year"
  /// Running number and session in Roman numerals, such as 2200 A (XXI).
  case numberSession = "number-session"

  /// What the word means.
  public var sentence: String {
    switch self {
    case .sessionNumber: "Session and running number, such as 7/4."
    case .yearNumber: "Year and running number, such as 2012/19."
    case .numberYear: "Running number and year in brackets, such as 1373 (2001)."
    case .numberSession: "Running number and session in Roman numerals, such as 2200 A (XXI)."
    }
  }
}

/// What the gatherings of a body are called, by date and language.
public struct Gathering: Group {
  /// The language of the usage; every language where none is given.
  public var language: Language?
  /// The word in use.
  public var noun: GatheringNoun = .session
  /// The first date of the usage.
  public var from: PartialDate?
  /// The last date of the usage.
  public var until: PartialDate?

  /// Makes an empty one, to be filled.
  public init() {}

  /// Its fields.
  public static let table = FieldTable<Gathering>(
    Field(
      "language", \.language,
      "The language of the usage; every language where none is given."),
    Field(required: "noun", \.noun, "The word in use."),
    Field("from", \.from, "The first date of the usage."),
    Field("until", \.until, "The last date of the usage."))
}

/// The word for a gathering of a body.
public enum GatheringNoun: String, Choice {
  /// It is called a session.
  case session
  /// It is called a meeting.
  case meeting

  /// What the word means.
  public var sentence: String {
    switch self {
    case .session: "It is called a session."
    case .meeting: "It is called a meeting."
    }
  }
}

/// A rule of procedure of a body.
public struct Rule: Group {
  /// The number of the rule.
  public var number: String = ""
  /// What the rule says, in our words.
  public var text: LocalizedText?

  /// Makes an empty one, to be filled.
  public init() {}

  /// Its fields.
  public static let table = FieldTable<Rule>(
    Field(required: "number", \.number, "The number of the rule."),
    Field("text", \.text, "What the rule says, in our words.").running())
}

/// A document that was examined for the record of a body.
public struct Examined: Group {
  /// The document.
  public var document: Reference = .unset
  /// Whether all of it was seen.
  public var extent: Extent?
  /// What was not seen.
  public var note: String?

  /// Makes an empty one, to be filled.
  public init() {}

  /// Its fields.
  public static let table = FieldTable<Examined>(
    shorthand: "document",
    Field(required: "document", \.document, "The document.")
      .to(.document),
    Field("extent", \.extent, "Whether all of it was seen."),
    Field("note", \.note, "What was not seen."))
}

/// How much of a document was seen.
public enum Extent: String, Choice {
  /// All of it was seen.
  case whole
  /// A part of it was seen; what it does not show counts as not examined.
  case part

  /// What the word means.
  public var sentence: String {
    switch self {
    case .whole: "All of it was seen."
    case .part: "A part of it was seen; what it does not show counts as not examined."
    }
  }
}
