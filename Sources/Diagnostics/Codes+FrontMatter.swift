extension DiagnosticCode {
  static let frontMatterCodes: [DiagnosticCode] = [
    missingFrontMatter, unclosedFrontMatter, malformedYAML, aliasRefused, tagRefused, duplicateKey,
    keyNotScalar, tooDeep, frontMatterTooLarge,
  ]

  /// A file that does not begin with front matter.
  public static let missingFrontMatter = DiagnosticCode(
    "Y001", .error, "no front matter",
    "A record begins with a line `---`, its fields, and another line `---`.")
  /// Front matter without its closing line.
  public static let unclosedFrontMatter = DiagnosticCode(
    "Y002", .error, "front matter not closed",
    "The fields of a record end with a line `---`.")
  /// Text that is not YAML.
  public static let malformedYAML = DiagnosticCode(
    "Y003", .error, "malformed YAML",
    """
    The front matter is not YAML at this place; a colon, a quotation mark or the indentation is \
    off.
    """)
  /// An anchor or an alias.
  public static let aliasRefused = DiagnosticCode(
    "Y004", .error, "anchor or alias",
    """
    Anchors (`&name`) and aliases (`*name`) are refused: a record says what it says where it says \
    it.
    """)
  /// A YAML tag.
  public static let tagRefused = DiagnosticCode(
    "Y005", .error, "YAML tag",
    "Tags (`!name`) are refused: what a value is follows from its field.")
  /// One name twice in one mapping.
  public static let duplicateKey = DiagnosticCode(
    "Y006", .error, "name given twice",
    "A name stands once in a mapping; of two values one would be lost.")
  /// A name that is not plain text.
  public static let keyNotScalar = DiagnosticCode(
    "Y007", .error, "name is not plain text", "A name is a word, never a list or a mapping.")
  /// Nesting over the limit.
  public static let tooDeep = DiagnosticCode(
    "Y008", .error, "nested too deeply", "Fields nest at most 32 deep.")
  /// Front matter over the limit of size or number of values.
  public static let frontMatterTooLarge = DiagnosticCode(
    "Y009", .error, "front matter too large",
    "Front matter has at most 1 MB and 50,000 values. Split the record.")
}
