import Diagnostics
import Records

/// A public record leads to nothing that must not be shown.
enum RestrictedCited: Check {
  static func run(_ archive: Archive, _ log: inout DiagnosticLog) {
    for cited in archive.allEntries where cited.isRestricted {
      let target = cited.key
      for link in archive.citing(target) {
        guard let citing = archive[link.from], !citing.isRestricted else { continue }
        log.report(
          Diagnostic(
            .restrictedCited, at: link.place,
            "\(citing.key) is public and cites \(target), which is restricted",
            notes: ["make the record restricted with `access: restricted`, or drop the reference"]))
      }
    }
  }
}
