import Citations
import Diagnostics
import Records

/// No citation in a text breaks off after a slash.
enum MalformedCitation: Check {
  static func run(_ archive: Archive, _ log: inout DiagnosticLog) {
    for mention in archive.mentions.brokenOff {
      log.report(
        Diagnostic(
          .malformedCitation, at: mention.place, "`\(mention.citation.printed)/` breaks off",
          notes: ["`\(mention.citation.printed)` was understood, `/` was left over"]))
    }
  }
}
