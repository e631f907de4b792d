extension DiagnosticCode {
  static let wordingCodes = [unknownEntry, missingEntry, malformedEntry, unequalRenderings]

  /// A name in a wording file that is none of its entries.
  public static let unknownEntry = DiagnosticCode(
    "T060", .error, "unknown entry of a wording",
    "A wording has the sections seen, known and unsure, and in them the entries listed in Templates/README.md."
  )
  /// An entry that a wording file lacks.
  public static let missingEntry = DiagnosticCode(
    "T061", .error, "missing entry of a wording",
    "Nothing stands in for an entry: a language without one of them cannot be written.")
  /// An entry of a wording file that has not the form that it must have.
  public static let malformedEntry = DiagnosticCode(
    "T062", .error, "malformed entry of a wording",
    "An entry is a text, a text with places in braces, or a list, as Templates/README.md says; it is given once."
  )
  /// Renderings of one paper that differ in their structure.
  public static let unequalRenderings = DiagnosticCode(
    "T063", .warning, "renderings of different structure",
    "The languages of a paper have equally many sections, numbered paragraphs and footnotes, and each paragraph cites the same records but for sessions, so that a place in one is the same place in every other."
  )
}
