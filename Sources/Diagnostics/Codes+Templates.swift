extension DiagnosticCode {
  static let templateCodes: [DiagnosticCode] =
    templateSyntaxCodes + templateNameCodes + templateValueCodes + templateSubjectCodes
    + wordingCodes

  static let templateSyntaxCodes = [
    unclosedTag, malformedTag, unknownTag, strayTag, unclosedBlock, templateTooDeep,
    misplacedArgument,
  ]

  /// An opening `{{`, `{%` or `{#` without its end.
  public static let unclosedTag = DiagnosticCode(
    "T001", .error, "tag not closed",
    "A tag ends on `}}`, `%}` or `#}` as it began; raw text ends with `{% endraw %}`.")
  /// A tag whose inside cannot be read.
  public static let malformedTag = DiagnosticCode(
    "T002", .error, "malformed tag",
    "The inside of the tag does not follow the grammar in Templates/README.md.")
  /// A tag whose first word is none of the language.
  public static let unknownTag = DiagnosticCode(
    "T003", .error, "unknown tag",
    "The tags are if, for, with, include, figure, paragraph, argument and raw, with what belongs to them."
  )
  /// An `else`, `endif` or the like without the tag to which it belongs.
  public static let strayTag = DiagnosticCode(
    "T004", .error, "stray tag", "The tag belongs to a block that is not open here.")
  /// A block without its end.
  public static let unclosedBlock = DiagnosticCode(
    "T005", .error, "block not closed", "Each if, for, with and paragraph needs its end tag.")
  /// Blocks or parentheses nested beyond the bound.
  public static let templateTooDeep = DiagnosticCode(
    "T006", .error, "nested too deeply",
    "Blocks and parentheses nest at most 32 deep, and a tag has at most 500 words.")
  /// An argument declared where it cannot be.
  public static let misplacedArgument = DiagnosticCode(
    "T007", .error, "argument declared in the wrong place",
    "Only a partial declares arguments, outside every block and each once.")

  static let templateNameCodes = [
    unknownName, unknownMember, unknownFilter, unknownPartial, unknownArgument, missingArgument,
    unknownType, unknownKey, nameTaken, includeCircle, partialTwice,
    unknownFigure,
  ]

  /// A name that is not known at this place.
  public static let unknownName = DiagnosticCode(
    "T010", .error, "unknown name",
    "A page knows the documented names, a partial only its arguments; loops and `with` add theirs.")
  /// A member that such a value does not have.
  public static let unknownMember = DiagnosticCode(
    "T011", .error, "unknown member",
    "The members of a record are the fields of its kind and the documented names.")
  /// A filter that does not exist.
  public static let unknownFilter = DiagnosticCode(
    "T012", .error, "unknown filter", "The filters are listed in Templates/README.md.")
  /// A partial that does not exist.
  public static let unknownPartial = DiagnosticCode(
    "T013", .error, "unknown partial", "A partial is a file of the templates in the same language.")
  /// An argument that the partial does not declare.
  public static let unknownArgument = DiagnosticCode(
    "T014", .error, "unknown argument", "A partial takes only the arguments that it declares.")
  /// An argument that the partial needs and does not get.
  public static let missingArgument = DiagnosticCode(
    "T015", .error, "missing argument",
    "Every argument declared without a question mark must be given.")
  /// A type that an argument cannot have.
  public static let unknownType = DiagnosticCode(
    "T016", .error, "unknown type",
    "A type is a kind of record, a field of one, text, number, flag, date, days, or a list of those."
  )
  /// A literal key that names no record.
  public static let unknownKey = DiagnosticCode(
    "T017", .error, "no such record", "The key names a record that is not held.")
  /// A name that is already in use at this place.
  public static let nameTaken = DiagnosticCode(
    "T018", .error, "name already in use",
    "One name means one thing at one place; choose another for the loop, `with` or argument.")
  /// Partials that include each other.
  public static let includeCircle = DiagnosticCode(
    "T019", .error, "includes in a circle",
    "A partial cannot include itself, directly or by others.")
  /// Two templates of one name.
  public static let partialTwice = DiagnosticCode(
    "T020", .error, "two templates of one name", "Each template of a language has its own name.")

  /// A figure that does not exist, or not in such a template.
  public static let unknownFigure = DiagnosticCode(
    "T021", .error, "unknown figure",
    "The figures that a paper can place are listed in Templates/README.md; an index places none.")

  static let templateValueCodes = [
    filterMismatch, filterArguments, notAList, unlikeComparison, unknownWord, argumentMismatch,
    notPrintable, absentValue, missingLanguage, emptyFigure,
  ]

  /// A filter on a value that it does not take.
  public static let filterMismatch = DiagnosticCode(
    "T030", .error, "filter does not fit the value", "Each filter takes the values it is made for.")
  /// A filter with the wrong arguments.
  public static let filterArguments = DiagnosticCode(
    "T031", .error, "wrong arguments of a filter", "Give the arguments that the filter asks for.")
  /// A loop over something that is not a list.
  public static let notAList = DiagnosticCode(
    "T032", .error, "not a list", "A loop goes over a list.")
  /// A comparison of values that cannot be compared.
  public static let unlikeComparison = DiagnosticCode(
    "T033", .error, "comparison of unlike values",
    "Only like is compared with like; before and after only for numbers and dates.")
  /// A word that a choice does not admit.
  public static let unknownWord = DiagnosticCode(
    "T034", .error, "word that the choice does not admit",
    "A choice is one word of a fixed list; compared with another it would never be true.")
  /// An argument of the wrong type.
  public static let argumentMismatch = DiagnosticCode(
    "T035", .error, "argument of the wrong type", "The partial declares what the argument must be.")
  /// A value that has no form on paper without a filter.
  public static let notPrintable = DiagnosticCode(
    "T036", .error, "value that is not printed as it stands",
    "Texts and numbers are printed; a date, a record, a list or a word of a choice needs a filter.")
  /// A value that is printed and is not there.
  public static let absentValue = DiagnosticCode(
    "T037", .error, "absent value",
    "What a record does not say is not printed as nothing; guard it and word the other case.")
  /// Markup that is not given in the language of the document.
  public static let missingLanguage = DiagnosticCode(
    "T038", .error, "text not given in the language",
    "Markup of several paragraphs cannot show that it falls back to another language.")

  /// A figure for which nothing is in view.
  public static let emptyFigure = DiagnosticCode(
    "T039", .warning, "figure with nothing to show",
    "Nothing that the figure could show is in view; the paper is written without it.")

  static let templateSubjectCodes = [numberInTemplate, symbolInTemplate, subjectInTemplate]

  /// A number or a date in the wording of a template.
  public static let numberInTemplate = DiagnosticCode(
    "T050", .error, "number or date in a template",
    "Numbers and dates come from records, or stand in the officer's own prose.")
  /// The symbol of a document in the wording of a template.
  public static let symbolInTemplate = DiagnosticCode(
    "T051", .error, "document symbol in a template", "Symbols come from records.")
  /// A name or key of the records in a template.
  public static let subjectInTemplate = DiagnosticCode(
    "T052", .error, "name of the records in a template",
    "Names of bodies, treaties, persons, places and records come from records.")
}
