import Diagnostics
import Records

/// A public record leads to nothing that must not be shown.
enum RestrictedCited: Check {
  static func run(_ archive: Archive, _ log: inout DiagnosticLog) {
    for target in archive.links.targets {
      guard let cited = archive[target], cited.isRestricted else { continue }
      for link in archive.links.to[target] ?? [] {
        guard let citing = archive[link.from], !citing.isRestricted else { continue }
        log.report(
          Diagnostic(
            .restrictedCited, at: citing.place(of: link.path),
            "\(citing.key) is public and cites \(target), which is restricted",
            notes: ["make the record restricted with `access: restricted`, or drop the reference"]))
      }
    }
  }
}
