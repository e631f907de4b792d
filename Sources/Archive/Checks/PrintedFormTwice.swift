import Diagnostics
import Records

/// A printed form leads to one verb.
enum PrintedFormTwice: Check {
  static func run(_ archive: Archive, _ log: inout DiagnosticLog) {
    var seen: [Language: [String: Key]] = [:]
    for verb in archive.all(Verb.self) {
      for (position, printed) in verb.printed.enumerated() {
        if let other = seen[printed.language]?[printed.form] {
          log.report(
            Diagnostic(
              .verbTwice, at: archive[verb.key]?.place(of: "printed.\(position + 1)"),
              "`\(printed.form)` is already a form of \(other)"))
        }
        seen[printed.language, default: [:]][printed.form] = verb.key
      }
    }
  }
}
