extension DiagnosticCode {
  static let proofingCodes: [DiagnosticCode] = [
    notAkomaNtoso, danglingReference, repeatedIdentifier, missingExpression, addressesApart,
    nothingToProve,
  ]

  /// A file by the name of Akoma Ntoso that is none, or does not say what it is.
  public static let notAkomaNtoso = DiagnosticCode(
    "A001", .error, "not Akoma Ntoso",
    """
    The outermost element is `akomaNtoso` of version 3.0 and holds one document with its `meta` and \
    `identification`.
    """)
  /// A reference to an identifier that the file does not have.
  public static let danglingReference = DiagnosticCode(
    "A002", .error, "reference that leads nowhere",
    "What begins with `#` is the `eId` of something in the same file.")
  /// An identifier given twice in a file.
  public static let repeatedIdentifier = DiagnosticCode(
    "A003", .error, "identifier given twice", "A reference to it could mean either.")
  /// A version that is named and not there.
  public static let missingExpression = DiagnosticCode(
    "A004", .error, "version missing",
    """
    A document names the languages in which it is to exist, and a translation names its original. Each \
    of them is a file of the same folder.
    """)
  /// Addresses of a work and its versions that do not fit each other.
  public static let addressesApart = DiagnosticCode(
    "A005", .error, "addresses that do not fit",
    """
    The address of a version is that of its work, then the language and the date; the address of a file \
    is that of its version, then its ending. The parts of the work's address are its type, subtype, body, \
    date and number, and no two files have one address.
    """)
  /// A folder of outputs that holds nothing that is checked.
  public static let nothingToProve = DiagnosticCode(
    "A006", .error, "nothing to check",
    "No file of the folder is Akoma Ntoso. Write some with `rapporteur build --formats akn`.")
}
