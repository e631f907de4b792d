extension DiagnosticCode {
  static let checkCodes: [DiagnosticCode] = [
    dayOutsideSession, sessionsOutOfOrder, endorsementWithoutAct, conclusionOfSpeakers,
    encouragementAsRequest, statementWithoutSource, staleTranslation, restrictedCited,
    verbNotInTable, homelessFact, verbTwice, historyOutOfOrder, unaddressableKey,
    recordAboveItself, malformedCitation, unattributableCitation, formOfAct, pinpointBeyond,
    twoSpellings, submittedRendering,
  ]

  /// A day that lies outside the session to which it belongs.
  public static let dayOutsideSession = DiagnosticCode(
    "K001", .error, "day outside the session", "What happened at a session happened on its days.")
  /// Sessions of one body whose days do not follow their ordinals.
  public static let sessionsOutOfOrder = DiagnosticCode(
    "K002", .error, "sessions out of order",
    "A session with a higher ordinal is held later; one of the two is wrong.")
  /// An endorsement that names no act.
  public static let endorsementWithoutAct = DiagnosticCode(
    "K003", .error, "endorsement without an act",
    "A recommendation is endorsed by an act; name it in `by`. What no act endorses is not endorsed."
  )
  /// A conclusion attributed to somebody other than the body.
  public static let conclusionOfSpeakers = DiagnosticCode(
    "K004", .error, "conclusion attributed to speakers",
    "Only the body concludes. What speakers held is a view; what a speaker reported, information.")
  /// A printed verb that says less, or something else, than the class recorded beside it.
  public static let encouragementAsRequest = DiagnosticCode(
    "K005", .error, "verb and class disagree",
    "The class follows from the printed verb: an encouragement is not a request.")
  /// A statement, effect, recommendation or figure without a source.
  public static let statementWithoutSource = DiagnosticCode(
    "K006", .error, "nothing says where it comes from",
    "Every statement is traceable: give `source: SYMBOL, para. N`.")
  /// A translation of a text that has changed since.
  public static let staleTranslation = DiagnosticCode(
    "K007", .warning, "stale translation",
    "The text was changed after it was translated. Read the translation again, then renew its hash."
  )
  /// A public record that cites one that must not be shown.
  public static let restrictedCited = DiagnosticCode(
    "K008", .error, "restricted record cited",
    "A public record must not lead to one that is restricted.")
  /// A printed verb that the table of verbs does not have.
  public static let verbNotInTable = DiagnosticCode(
    "K009", .error, "verb not in the table",
    "The table of operative verbs decides what a printed verb amounts to; add it there, reviewed.")
  /// A fact of the register whose home is not there, or does not cite it.
  public static let homelessFact = DiagnosticCode(
    "K010", .error, "fact without a home",
    "Every fact of the register names fields that exist and whose source names its paragraph.")
  /// A printed form that two verbs of the table claim.
  public static let verbTwice = DiagnosticCode(
    "K011", .error, "printed form in two verbs",
    "A printed form leads to one verb, or its class would depend on the order of the table.")
  /// States of a recommendation that are not in the order of their dates.
  public static let historyOutOfOrder = DiagnosticCode(
    "K012", .error, "history out of order", "The states of a recommendation stand in order of time."
  )
  /// A part of a key that no address can have.
  public static let unaddressableKey = DiagnosticCode(
    "K013", .error, "key that cannot be an address",
    """
    A key is the address of a record: on the command line, in a page, in the path of a paper. Each \
    part between `/` has 1 to 100 bytes, without white space or control characters, and is not `.` \
    or `..`. The id of a body or treaty has small letters, digits and hyphens and is not `doc`, \
    `topic`, `person`, `verb` or `fact`; any other id has letters a to z, large or small, digits, \
    `-`, `.` and `_`.
    """)
  /// A record that leads back to itself where only another can stand.
  public static let recordAboveItself = DiagnosticCode(
    "K014", .error, "record above itself",
    """
    A body does not report to itself nor a topic belong to itself, by others neither; a session \
    stands in no relation to itself, and a document replaces, supplements or corrects another.
    """)
  /// A citation in a text that breaks off, or a range in it that runs backwards.
  public static let malformedCitation = DiagnosticCode(
    "K015", .warning, "malformed citation",
    """
    A `/` at the end of a symbol or number says that more belongs to it: `ORG/RES/69/` is no symbol, \
    and `resolution 7/` no act. A range runs from the lower to the higher: `paras. 9-4` is none. Write \
    the citation in full.
    """)
  /// A citation in a text that could belong to several bodies, or to none that is known.
  public static let unattributableCitation = DiagnosticCode(
    "K016", .warning, "unattributable citation",
    """
    Neither the citation nor what stands around it says whose act, article or session it is, and \
    nothing is guessed; so nobody who asks for the record will find it. Name the body or treaty: \
    `resolution 4/2 of the Committee`. Where the source prints it so, the warning can stand.
    """)
  /// An act cited as a decision that is a resolution, or the other way round.
  public static let formOfAct = DiagnosticCode(
    "K017", .warning, "form differs from the act's",
    """
    The number is that of an act that is held, but of the other form: a body can adopt both a \
    resolution 4/2 and a decision 4/2. Where a source prints the wrong form, record what is meant and \
    give what is printed under `printed` of its source.
    """)
  /// A paragraph that the cited record does not have.
  public static let pinpointBeyond = DiagnosticCode(
    "K018", .warning, "paragraph that is not there",
    """
    The record says how many paragraphs it has, in `paragraphs`, and the citation names a later one. \
    One of the two is wrong; language versions can differ.
    """)
  /// Two ways in which one record writes the number or symbol of what it cites.
  public static let twoSpellings = DiagnosticCode(
    "K019", .note, "one target in two spellings",
    """
    A text writes one number or symbol in two ways, such as `13 (III)` and `13(III)`. It says the same \
    and looks like two; one of them is to be preferred throughout.
    """)
  /// A paper that is submitted in a language that is not its original.
  public static let submittedRendering = DiagnosticCode(
    "K020", .warning, "rendering submitted",
    """
    One language of a paper is the original, and only it can be submitted. The others are reference \
    renderings: they say so, and stay drafts.
    """)
}
