extension DiagnosticCode {
  static let reconcilingCodes: [DiagnosticCode] = [
    notAWordFile, returnedOfUnknownDraft, returnedWithoutDraft, returnedOfAnotherDraft,
    nothingOfTheDraft, recordsHaveChanged, proseNotTaken, draftNotRendered, partOutsideFile,
  ]

  /// An archive that is no Word file.
  public static let notAWordFile = DiagnosticCode(
    "B001", .error, "not a Word file",
    "A Word file is an archive with a text in it. Save the document as .docx and try again.")
  /// A file of a draft that is not held.
  public static let returnedOfUnknownDraft = DiagnosticCode(
    "B002", .error, "draft not held",
    "A file that was written here names its draft. Where that has another key now, `--paper` says which."
  )
  /// A file that names no draft.
  public static let returnedWithoutDraft = DiagnosticCode(
    "B003", .error, "file that names no draft",
    "A file that was not written here, or has lost its properties, is compared with the draft that `--paper` names."
  )
  /// A file of another draft than the one named.
  public static let returnedOfAnotherDraft = DiagnosticCode(
    "B004", .error, "file of another draft",
    "The properties of the file name one draft and `--paper` or `--language` another. One of them is wrong."
  )
  /// A file with nothing of the draft in it.
  public static let nothingOfTheDraft = DiagnosticCode(
    "B005", .error, "nothing of the draft in the file",
    "No paragraph of the file is one of the draft, so that all of it would be listed as lost and as new."
  )
  /// A draft that would be rendered otherwise now.
  public static let recordsHaveChanged = DiagnosticCode(
    "B006", .warning, "draft changed since the file was written",
    """
    The file is compared with what the draft says now. What changed in the records or in the draft since \
    is listed as if it were changed in the file.
    """)
  /// An edit of the officer's prose that cannot be taken over.
  public static let proseNotTaken = DiagnosticCode(
    "B007", .warning, "edit not taken over",
    """
    An edit is taken over where the words around it stand once on their line of the draft, and stand there as \
    they are printed. Elsewhere it is made by hand.
    """)
  /// A draft that cannot be rendered as it would stand.
  public static let draftNotRendered = DiagnosticCode(
    "B008", .error, "draft that cannot be rendered",
    "What came back is compared with what the draft says, and taken over only where the draft then says it."
  )
  /// A part of a Word file that is said to stand outside of it.
  public static let partOutsideFile = DiagnosticCode(
    "B009", .error, "part outside of the file",
    """
    The footnotes, comments and styles of a Word file stand in the file. An address that climbs out of it is \
    not followed, and nothing of the file is used.
    """)
}
