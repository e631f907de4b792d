/// A kind of problem, with the stable code that messages, documentation and tests use for it.
public struct DiagnosticCode: Sendable, Hashable {
  /// The stable code: a letter for the area and three digits, such as `R012`; never used again.
  public let rawValue: String
  /// How grave a problem of this kind is.
  public let severity: Severity
  /// What the problem is, in a few words.
  public let title: String
  /// Why it is a problem and what would be right, for the catalogue.
  public let explanation: String

  init(_ rawValue: String, _ severity: Severity, _ title: String, _ explanation: String) {
    self.rawValue = rawValue
    self.severity = severity
    self.title = title
    self.explanation = explanation
  }

  /// Two codes are the same when their stable codes are.
  public static func == (a: DiagnosticCode, b: DiagnosticCode) -> Bool { a.rawValue == b.rawValue }

  /// Hashes the stable code.
  public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

  /// Every code there is, in the order of the catalogue.
  public static let catalogue: [DiagnosticCode] =
    fileCodes + frontMatterCodes + markdownCodes + readingCodes + referenceCodes + checkCodes
    + templateCodes + draftCodes + commandCodes + archiveCodes + wordCodes
    + xmlCodes + proofingCodes + reconcilingCodes + translationCodes + workplanCodes
}
