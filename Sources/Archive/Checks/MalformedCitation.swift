import Citations
import Diagnostics
import Records

/// No citation in a text breaks off after a slash, and no range in one runs backwards.
enum MalformedCitation: Check {
  static func run(_ archive: Archive, _ log: inout DiagnosticLog) {
    for mention in archive.mentions.brokenOff {
      log.report(
        Diagnostic(
          .malformedCitation, at: mention.place, "`\(mention.citation.printed)/` breaks off",
          notes: ["`\(mention.citation.printed)` was understood, `/` was left over"]))
    }
    for mention in archive.mentions.all {
      for range in backwards(mention.citation.pinpoint) {
        log.report(
          Diagnostic(
            .malformedCitation, at: mention.place,
            "`\(mention.citation.printed)` ends before it begins",
            notes: ["\(range.last) comes before \(range.first)"],
            suggestion: "\(range.last)-\(range.first)"))
      }
    }
  }

  /// The ranges of figures whose last is lower than their first.
  private static func backwards(_ pinpoint: Pinpoint?) -> [Pinpoint.Range] {
    (pinpoint?.steps ?? []).flatMap(\.places).filter { place in
      guard let first = Int(place.first), let last = Int(place.last) else { return false }
      return last < first
    }
  }
}
