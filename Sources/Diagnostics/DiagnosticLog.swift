/// Collects the problems found on the way, so that all of them are shown and not only the first.
public struct DiagnosticLog: Sendable, Hashable {
  private var reported: [Diagnostic]

  /// Begins with the given problems, or with none.
  public init(_ diagnostics: [Diagnostic] = []) { reported = diagnostics }

  /// Adds one problem.
  public mutating func report(_ diagnostic: Diagnostic) { reported.append(diagnostic) }

  /// Adds several problems.
  public mutating func report(_ diagnostics: some Sequence<Diagnostic>) {
    reported.append(contentsOf: diagnostics)
  }

  /// Adds what another collector holds.
  public mutating func merge(_ other: DiagnosticLog) { reported += other.reported }

  /// The problems by file and place, each once; the order in which they were found is no matter.
  public var diagnostics: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return reported.filter { seen.insert($0).inserted }.sorted()
  }

  /// Whether nothing was reported.
  public var isEmpty: Bool { reported.isEmpty }

  /// Whether something must be mended before anything is written.
  public var hasErrors: Bool { reported.contains { $0.severity == .error } }

  /// How many different problems of a severity there are.
  public func count(_ severity: Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }

  /// The problems in one line, such as "2 errors, 1 warning".
  public var summary: String {
    let all = diagnostics
    let parts = [Severity.error, .warning, .note].compactMap { severity -> String? in
      let count = all.count { $0.severity == severity }
      guard count > 0 else { return nil }
      return "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    return parts.isEmpty ? "no problems" : parts.joined(separator: ", ")
  }
}
