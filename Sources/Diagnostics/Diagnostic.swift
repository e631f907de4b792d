/// One problem, said so that the person who wrote the file can mend it.
public struct Diagnostic: Sendable, Hashable {
  /// What kind of problem it is.
  public var code: DiagnosticCode
  /// Where it stands; `nil` only where no file is concerned, such as a wrong option.
  public var range: SourceRange?
  /// What is wrong, in one sentence without a full stop.
  public var headline: String
  /// What would be right, or why it matters.
  public var notes: [String]
  /// What was probably meant, ready to be written in place of the range.
  public var suggestion: String?

  /// Makes a diagnostic of a code at a place.
  public init(
    _ code: DiagnosticCode, at range: SourceRange?, _ headline: String, notes: [String] = [],
    suggestion: String? = nil
  ) {
    self.code = code
    self.range = range
    self.headline = headline
    self.notes = notes
    self.suggestion = suggestion
  }

  /// How grave it is: an error stops a build, a warning and a note do not.
  public var severity: Severity { code.severity }
}

/// How grave a diagnostic is.
public enum Severity: String, Sendable, Comparable {
  /// Worth knowing; nothing is wrong with the file.
  case note
  /// Probably a mistake; the work goes on.
  case warning
  /// A mistake; nothing is written until it is mended.
  case error

  /// Orders from note to error.
  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

extension Diagnostic: Comparable {
  /// Orders diagnostics by file, then place, then code.
  public static func < (a: Diagnostic, b: Diagnostic) -> Bool {
    if a.range?.file != b.range?.file { return (a.range?.file ?? "") < (b.range?.file ?? "") }
    if let left = a.range, let right = b.range, left.start != right.start {
      return left.start < right.start
    }
    if a.code != b.code { return a.code.rawValue < b.code.rawValue }
    return a.headline < b.headline
  }
}
