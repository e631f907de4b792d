import Citations
import Diagnostics
import Records

/// What a text cites can be told from the text.
///
/// "That resolution" is left out: what it refers back to can stand in another field, or where a tag
/// of a draft prints it.
enum UnattributableCitation: Check {
  static func run(_ archive: Archive, _ log: inout DiagnosticLog) {
    for mention in archive.mentions.all
    where mention.citation.target == nil && mention.citation.kind != .backReference {
      let candidates = mention.citation.candidates
      let held = candidates.filter { archive.holder(of: $0) != nil }
      log.report(
        Diagnostic(
          .unattributableCitation, at: mention.place,
          "nothing decides what `\(mention.citation.printed)` refers to",
          notes: notes(candidates, held)))
    }
  }

  private static func notes(_ candidates: [Key], _ held: [Key]) -> [String] {
    let shown = (held.isEmpty ? candidates : held).prefix(8)
    guard !shown.isEmpty else { return [] }
    let names = shown.map(\.text).joined(separator: ", ")
    let others = candidates.count - shown.count
    let rest =
      others > 0 ? ", or one of \(others) that \(held.isEmpty ? "follow" : "are not held")" : ""
    return ["it could be \(names)\(rest)"]
  }
}
