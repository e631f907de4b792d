extension DiagnosticCode {
  static let wordCodes: [DiagnosticCode] = [unknownStyleName, wrongStyleValue]

  /// A name that the style sheet for Word does not have.
  public static let unknownStyleName = DiagnosticCode(
    "W001", .error, "unknown name in a style sheet",
    "A name that is not known would change nothing, silently. The sheet that comes with the program has all."
  )
  /// A value that the style sheet cannot have at its place.
  public static let wrongStyleValue = DiagnosticCode(
    "W002", .error, "wrong value in a style sheet",
    "Lengths are written with a unit (`12 pt`, `22 mm`, `2 cm`, `1 in`), choices in the words listed."
  )
}
