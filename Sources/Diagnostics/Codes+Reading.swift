extension DiagnosticCode {
  static let readingCodes: [DiagnosticCode] = [
    missingKind, unknownKind, unknownField, wrongType, missingField, unlistedWord, impossibleDate,
    disorderedDates, repeatedKey, misplacedText, unknownPath, valueAndAbsence, orphanTranslation,
    repeatedID,
  ]

  /// A record that does not say what kind it is.
  public static let missingKind = DiagnosticCode(
    "R001", .error, "kind missing",
    "The first field of a record is its kind, such as `kind: session`.")
  /// A kind that does not exist.
  public static let unknownKind = DiagnosticCode(
    "R002", .error, "unknown kind", "The kinds are listed by `rapporteur new`.")
  /// A field that the kind does not have.
  public static let unknownField = DiagnosticCode(
    "R003", .error, "unknown field",
    "A name that no table knows would be lost silently. `rapporteur new KIND` shows every field.")
  /// A value of another shape than the field holds.
  public static let wrongType = DiagnosticCode(
    "R004", .error, "wrong type of value", "The field holds a value of another shape.")
  /// A required field that is not given.
  public static let missingField = DiagnosticCode(
    "R005", .error, "required field missing", "A record of this kind means nothing without it.")
  /// A word that the field's list does not have.
  public static let unlistedWord = DiagnosticCode(
    "R006", .error, "word not in the list", "The field admits a fixed list of words.")
  /// A date that no calendar has.
  public static let impossibleDate = DiagnosticCode(
    "R007", .error, "impossible date", "Dates are written 2016-10-19, 2016-10 or 2016.")
  /// A range whose end lies before its beginning.
  public static let disorderedDates = DiagnosticCode(
    "R008", .error, "dates out of order", "A range of days begins before it ends.")
  /// Two records at one address.
  public static let repeatedKey = DiagnosticCode(
    "R009", .error, "two records with one key",
    "A key is the address of one record. Give one of them another number or id, or remove it.")
  /// A text below the front matter of a record that has none.
  public static let misplacedText = DiagnosticCode(
    "R010", .error, "text below the front matter",
    "Only a document holds a text there; other records say everything in fields.")
  /// A source or absence for a field that does not exist.
  public static let unknownPath = DiagnosticCode(
    "R011", .error, "source or absence of no field",
    "`sources` and `absent` name fields of the record, or parts of them, such as `title.zh`.")
  /// A field with a value that is also said to be absent.
  public static let valueAndAbsence = DiagnosticCode(
    "R012", .error, "value and absence", "A field has a value or is absent, never both.")
  /// A translation whose original is not there.
  public static let orphanTranslation = DiagnosticCode(
    "R013", .error, "translation without original",
    "A file `name.zh.md` translates the text of `name.md` beside it.")
  /// Two elements of one list with one id.
  public static let repeatedID = DiagnosticCode(
    "R014", .error, "two elements with one id", "An id names one element of its list.")
}
