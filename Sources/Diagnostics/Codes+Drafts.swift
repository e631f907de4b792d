extension DiagnosticCode {
  static let draftCodes: [DiagnosticCode] = [
    malformedMark, unpairedMark, passageTwice, notADraft, outsideRecords, stillToWrite,
    cancelledSession,
  ]

  /// The mark of a drafted passage that cannot be read.
  public static let malformedMark = DiagnosticCode(
    "D001", .error, "malformed mark of a drafted passage",
    """
    The line before a drafted passage says what it is about, and by its hashes what was drafted; it \
    is not edited. The passage between the marks is.
    """)
  /// A mark without the one that belongs to it.
  public static let unpairedMark = DiagnosticCode(
    "D002", .error, "mark without its counterpart",
    "A drafted passage stands between `{# drafted … #}` and `{# end #}`, none within another.")
  /// Two drafted passages of one name.
  public static let passageTwice = DiagnosticCode(
    "D003", .error, "passage drafted twice",
    "Each passage stands once. Take the marks from the copy; its text is then your own.")
  /// A file in the place of a draft that is none.
  public static let notADraft = DiagnosticCode(
    "D004", .error, "not this draft",
    "Only a draft that `rapporteur draft` wrote for the same paper is drafted anew; see --to and --id."
  )
  /// A draft that would stand where no record is read.
  public static let outsideRecords = DiagnosticCode(
    "D005", .error, "draft outside the records",
    "A draft is a record. It stands in the folder of the records, in a file that ends in `.md`.")
  /// A place that the officer has still to write.
  public static let stillToWrite = DiagnosticCode(
    "D006", .note, "still to be written",
    "A comment `{# to write: … #}` is a reminder. Remove it when the text is there.")
  /// A paper of a session that was not held.
  public static let cancelledSession = DiagnosticCode(
    "D007", .error, "paper of a cancelled session",
    "A session that was cancelled has no agenda, no list of documents and no report to be drawn up."
  )
}
