extension DiagnosticCode {
  static let xmlCodes: [DiagnosticCode] = [
    notXML, xmlDoctype, xmlBound, xmlEncoding, notValid, noSchema,
  ]

  /// A document that is no well-formed XML.
  public static let notXML = DiagnosticCode(
    "X001", .error, "not well-formed XML",
    "The file was damaged, or it is not XML at all. Nothing of it is read.")
  /// An XML document with a DOCTYPE.
  public static let xmlDoctype = DiagnosticCode(
    "X002", .error, "DOCTYPE in XML",
    """
    A DOCTYPE can name other files and define entities that grow without end, and none of the formats \
    read here has one. Nothing of the file is read.
    """)
  /// An XML document beyond what can be read safely.
  public static let xmlBound = DiagnosticCode(
    "X003", .error, "XML beyond the bounds",
    """
    Size, depth, the number of elements and that of attributes have bounds, so that no file makes \
    time or memory explode.
    """)
  /// An XML document in another encoding than UTF-8.
  public static let xmlEncoding = DiagnosticCode(
    "X004", .error, "XML that is not UTF-8", "Save the file again as UTF-8.")
  /// An XML document that its schema does not admit.
  public static let notValid = DiagnosticCode(
    "X005", .error, "not valid by its schema",
    "The schema says what stands where. The file was changed by hand, or the writer is at fault.")
  /// Schemas that are missing, unreadable or serve no document.
  public static let noSchema = DiagnosticCode(
    "X006", .error, "no usable schema",
    """
    The folder of schemas holds `.xsd` files, one of which has the namespace of the document as its \
    `targetNamespace`.
    """)
}
