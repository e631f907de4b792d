import Citations
import Diagnostics
import Records

/// No citation in a text breaks off after a slash.
///
/// The recogniser takes the longest citation that stands there, so what breaks off is known by the
/// slash that it leaves behind. Other malformed citations it leaves out, and so they are not found.
enum MalformedCitation: Check {
  static func run(_ archive: Archive, _ log: inout DiagnosticLog) {
    for mention in archive.mentions.all where mention.next == UInt8(ascii: "/") {
      log.report(
        Diagnostic(
          .malformedCitation, at: mention.place, "`\(mention.citation.printed)/` breaks off",
          notes: ["`\(mention.citation.printed)` was understood, `/` was left over"]))
    }
  }
}
