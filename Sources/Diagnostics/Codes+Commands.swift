extension DiagnosticCode {
  static let commandCodes: [DiagnosticCode] = [
    noSuchRecord, nothingToBuild, folderNotEmpty, noTemplate, fileExists, badName, outputOverInput,
    graphsNotLaidOut, notTypeset, noPage, tooManyWords, unknownLanguage, noIndex,
  ]

  /// A key on the command line that names nothing.
  public static let noSuchRecord = DiagnosticCode(
    "U001", .error, "no record of that key", "The key is that of no record of the workspace.")
  /// A build without any paper.
  public static let nothingToBuild = DiagnosticCode(
    "U002", .error, "nothing to build",
    "A document is rendered where it is a draft or submitted: `status: draft`.")
  /// A workspace is to be made in a folder that holds something.
  public static let folderNotEmpty = DiagnosticCode(
    "U003", .error, "folder not empty", "A workspace is made in an empty or a new folder.")
  /// A document whose type and language no template serves.
  public static let noTemplate = DiagnosticCode(
    "U004", .error, "no template",
    "A type has Templates/TYPE/LANGUAGE.md and Templates/TYPE/masthead.LANGUAGE.md.")
  /// A file that is to be made and is already there.
  public static let fileExists = DiagnosticCode(
    "U005", .error, "file exists", "Nothing is overwritten. Name another file.")
  /// A word on the command line that cannot be used as a name.
  public static let badName = DiagnosticCode(
    "U006", .error, "not a name", "A name has small letters, digits and hyphens.")
  /// An output folder that is, holds or is inside a folder of the workspace.
  public static let outputOverInput = DiagnosticCode(
    "U007", .error, "output among the records or templates",
    """
    The output is kept apart from the records, the register and the templates, so that no build \
    writes over them. Name a folder that is none of them, holds none and is in none.
    """)
  /// Graphs for which the program that lays them out is missing or failed.
  public static let graphsNotLaidOut = DiagnosticCode(
    "U008", .warning, "graphs not drawn",
    """
    Where the boxes of a graph stand is found by `dot` of Graphviz. Without it the page is the same but \
    for those pictures; the tables behind them hold everything.
    """)
  /// A PDF that could not be made.
  public static let notTypeset = DiagnosticCode(
    "U009", .warning, "no PDF",
    """
    PDF is set by Typst, a module of Python, in letters that the machine must have. Where one of them is \
    missing, everything else is written all the same.
    """)
  /// A record of which no page can be made.
  public static let noPage = DiagnosticCode(
    "U010", .error, "no page of such a record",
    """
    Papers that are drafts are rendered by their own templates; of other records there is a page where \
    Templates/record/KIND.LANGUAGE.md and Templates/record/KIND-masthead.LANGUAGE.md are.
    """)
  /// A paper with more words than the service takes.
  public static let tooManyWords = DiagnosticCode(
    "U011", .warning, "too many words",
    """
    A document of a secretariat has at most 8,500 words and another at most 10,700. Counted are title, \
    headings, text, tables and footnotes; in Chinese every character is a word.
    """)
  /// A language on the command line that is none, or in which no paper is.
  public static let unknownLanguage = DiagnosticCode(
    "U012", .error, "language that is not there",
    "A language is ar, zh, en, fr, ru or es, and one that a paper to be built names in `languages`."
  )
  /// A file that cannot be used as the index of words.
  public static let noIndex = DiagnosticCode(
    "U013", .error, "no index there",
    """
    The words of the records are kept in a file of their own, which is made where there is none. It can \
    be deleted at any time. A file that holds something else is left as it is.
    """)
}
