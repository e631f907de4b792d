import Diagnostics
import Records

/// The number of a session in its series is one that can be printed in words.
enum OrdinalOutOfRange: Check {
  private static let admitted = 1...999

  static func run(_ archive: Archive, _ log: inout DiagnosticLog) {
    for session in archive.all(Session.self) {
      guard let ordinal = session.ordinal, !admitted.contains(ordinal) else { continue }
      log.report(
        Diagnostic(
          .wrongType, at: archive[session.key]?.place(of: "ordinal"),
          "`\(ordinal)` is not the number of a session",
          notes: ["it is from \(admitted.lowerBound) to \(admitted.upperBound)"]))
    }
  }
}
