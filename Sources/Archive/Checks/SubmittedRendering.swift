import Diagnostics
import Records

/// Only the original of a paper is submitted; other languages are renderings of it.
enum SubmittedRendering: Check {
  static func run(_ archive: Archive, _ log: inout DiagnosticLog) {
    for paper in archive.all(Document.self) where paper.status == .submitted {
      let languages = Set(paper.languages)
      guard
        languages.count > 1 || !languages.isSubset(of: [paper.original ?? languages.first ?? .en])
      else { continue }
      let entry = archive[paper.key]
      guard let original = paper.original else {
        log.report(
          Diagnostic(
            .submittedRendering, at: entry?.place(of: "languages"),
            "which of the languages is the original is not said",
            notes: ["give `original`"]))
        continue
      }
      let others = languages.subtracting([original]).sorted().map(\.ownName)
      log.report(
        Diagnostic(
          .submittedRendering, at: entry?.place(of: "languages"),
          "only the original is submitted, in \(original.ownName); "
            + "\(others.joined(separator: ", ")) \(others.count == 1 ? "is a rendering" : "are renderings")",
          notes: ["a rendering is written as a draft"]))
    }
  }
}
