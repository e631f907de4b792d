extension DiagnosticCode {
  static let translationCodes: [DiagnosticCode] = [
    notXLIFF, translationLanguage, noSuchPaper, missingUnit, unknownUnit, unitTwice, untranslated,
    lostCode, codeTwice, unknownCode, unpairedCode, changedSource, standingTranslation, unsayable,
    otherRendering, exchangedCode,
  ]

  /// A file that is no translation in XLIFF.
  public static let notXLIFF = DiagnosticCode(
    "L001", .error, "not XLIFF",
    """
    A translation comes back as the file that `rapporteur export xliff` wrote, in XLIFF 2: `xliff` with one \
    `file` that names its paper, and texts that hold letters and codes only.
    """)
  /// A translation out of or into a language that cannot be.
  public static let translationLanguage = DiagnosticCode(
    "L002", .error, "wrong language of a translation",
    "`srcLang` is the language of the original, `trgLang` another of the six.")
  /// A translation of something that is no paper held here.
  public static let noSuchPaper = DiagnosticCode(
    "L003", .error, "no such paper to translate",
    "What is translated is a paper that is drafted from a text of its own, below its front matter.")
  /// A text of the paper that the translation leaves out.
  public static let missingUnit = DiagnosticCode(
    "L004", .error, "text missing in a translation", "Every text of the paper has its unit.")
  /// A unit for which the paper has no text.
  public static let unknownUnit = DiagnosticCode(
    "L005", .error, "unknown text in a translation",
    "The identifiers of units are the addresses of texts of the paper as it is drafted now.")
  /// A unit that stands there twice.
  public static let unitTwice = DiagnosticCode(
    "L006", .error, "unit given twice", "Either could be meant.")
  /// A unit without a translation.
  public static let untranslated = DiagnosticCode(
    "L007", .error, "text not translated",
    "A text that is the same in both languages is repeated in the target.")
  /// A code of the original that the translation does not have.
  public static let lostCode = DiagnosticCode(
    "L008", .error, "code lost in a translation",
    "Citations, marks of footnotes, links and emphasis are codes, each of which the translation has once."
  )
  /// A code that stands twice in a translation.
  public static let codeTwice = DiagnosticCode(
    "L009", .error, "code doubled in a translation",
    "Citations, marks of footnotes, links and emphasis are codes, each of which the translation has once."
  )
  /// A code that the original does not have.
  public static let unknownCode = DiagnosticCode(
    "L010", .error, "unknown code in a translation",
    "Only the codes of the original can stand in its translation, a pair as a pair and a mark as a mark."
  )
  /// Codes that are not closed, or not in the order in which they were opened.
  public static let unpairedCode = DiagnosticCode(
    "L011", .error, "code not paired in a translation",
    "What is opened inside another code is closed inside it.")
  /// A translation of a text that is another by now.
  public static let changedSource = DiagnosticCode(
    "L012", .error, "original changed since the export",
    "The translation says what the paper said before. Export it again and translate what has changed."
  )
  /// A file that stands where a translation would be written.
  public static let standingTranslation = DiagnosticCode(
    "L013", .error, "translation stands there already",
    "Nothing is written over a text that somebody wrote, unless `--replace` is given.")
  /// A translated text that the Markdown of a draft cannot say.
  public static let unsayable = DiagnosticCode(
    "L014", .error, "translation that cannot be kept",
    "The text would not be drafted to what the translator wrote, so that it is not written at all.")
  /// A rendering that does not fit the original.
  public static let otherRendering = DiagnosticCode(
    "L015", .warning, "rendering with other parts",
    """
    The paper as it stands in that language has other paragraphs, tables or footnotes than the original, so \
    that nothing says which belongs to which. The targets are left empty.
    """)
  /// A code in the place of another.
  public static let exchangedCode = DiagnosticCode(
    "L016", .error, "codes exchanged in a translation",
    """
    A code goes with its letters wherever they stand in the sentence: what was cited as resolution 7/1 leads to \
    resolution 7/1. Numbers in its letters, and what the file says it stands for, are those of the original.
    """)
}
