extension DiagnosticCode {
  static let markdownCodes: [DiagnosticCode] = [
    rawHTML, unsafeLink, markdownBound, unusedFootnote, missingFootnote, unsupportedMarkdown,
    loneSubheading, emptySection,
  ]

  /// HTML inside Markdown.
  public static let rawHTML = DiagnosticCode(
    "M001", .error, "HTML in the text",
    "The text is Markdown; HTML would not survive in Word. Write it as Markdown, or escape `<`.")
  /// A link that a page must not carry.
  public static let unsafeLink = DiagnosticCode(
    "M002", .error, "unsafe link", "Links lead to https, http, mailto or a place in the document.")
  /// A text whose structure is beyond what can be laid out safely.
  public static let markdownBound = DiagnosticCode(
    "M003", .error, "structure beyond the bounds",
    "Tables, nesting, brackets and paragraphs have bounds, so that no text makes time or memory explode."
  )
  /// A footnote that nothing refers to.
  public static let unusedFootnote = DiagnosticCode(
    "M004", .error, "footnote not referred to", "Its text would be lost. Refer to it, or remove it."
  )
  /// A reference to a footnote that is not there.
  public static let missingFootnote = DiagnosticCode(
    "M005", .error, "footnote missing", "A mark `[^name]` needs its footnote `[^name]: text`.")
  /// A construction that official documents do not have.
  public static let unsupportedMarkdown = DiagnosticCode(
    "M006", .error, "construction not supported",
    "Documents have headings, paragraphs, lists, tables, footnotes, emphasis and links.")
  /// A part of a section without a second part.
  public static let loneSubheading = DiagnosticCode(
    "M007", .warning, "an A without a B",
    "A section is divided into at least two parts. Add the second, or remove the heading.")
  /// A heading with nothing under it.
  public static let emptySection = DiagnosticCode(
    "M008", .warning, "heading without text",
    "A heading announces text. Write it, or remove the heading.")
}
