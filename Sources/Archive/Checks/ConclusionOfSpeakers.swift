import Diagnostics
import Records

/// Only the body concludes.
enum ConclusionOfSpeakers: Check {
  static func run(_ archive: Archive, _ log: inout DiagnosticLog) {
    for statement in archive.all(Statement.self) {
      guard statement.nature == .conclusion, statement.speaker != .body else { continue }
      log.report(
        Diagnostic(
          .conclusionOfSpeakers, at: archive[statement.key]?.place(of: "speaker"),
          "a conclusion is attributed to `\(statement.speaker.rawValue)`",
          notes: ["\(statement.speaker.sentence) Only the body itself concludes."],
          suggestion: "nature: view"))
    }
  }
}
