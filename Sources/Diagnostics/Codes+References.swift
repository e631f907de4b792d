extension DiagnosticCode {
  static let referenceCodes: [DiagnosticCode] = [
    malformedReference, unattributableReference, wrongKindOfRecord, referenceNotHeld,
  ]

  /// A reference that is no citation.
  public static let malformedReference = DiagnosticCode(
    "C001", .error, "malformed reference",
    """
    A reference is one citation and nothing else: a key (`committee/resolution/7/4`), an act \
    (`resolution 7/4`), a document with its pinpoint (`ORG/COM/2012/5, paras. 4-9`), a \
    provision (`article 18, paragraph 13`), a session (`fifth session`), a rule (`rule 3`). The \
    message says how far the text was understood. Several references are a list, one an entry.
    """)
  /// A citation that could belong to several bodies, or to none that is known.
  public static let unattributableReference = DiagnosticCode(
    "C002", .error, "unattributable reference",
    """
    The citation is well formed, but neither it nor the record's body says whose act, article or \
    session it is, and nothing is guessed. Name the body or treaty (`committee resolution 7/4`), or \
    write the key of one of the candidates. A key begins with the id of a body or treaty, or with \
    `doc`, `topic`, `person`, `verb` or `fact`.
    """)
  /// A reference to a record of a kind that the field does not admit.
  public static let wrongKindOfRecord = DiagnosticCode(
    "C003", .error, "reference to the wrong kind of record",
    """
    The field says what it may refer to: a session where a session is asked for, an act where an act \
    is. A report is not the session that it reports on, and a body is not what it adopted.
    """)
  /// A reference to a record that is not in the workspace.
  public static let referenceNotHeld = DiagnosticCode(
    "C004", .note, "reference to something not held",
    """
    The reference is well formed, but no record has that key. That is no fault: not everything that \
    is cited is recorded. Where a record was meant to be there, look for a misspelt number or id.
    """)
}
