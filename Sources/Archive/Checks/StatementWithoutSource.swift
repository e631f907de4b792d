import Diagnostics
import Records

/// Everything that can be printed as said, done or counted says where it comes from.
enum StatementWithoutSource: Check {
  static func run(_ archive: Archive, _ log: inout DiagnosticLog) {
    for kind in [Kind.statement, .recommendation, .statistic, .method, .event] {
      for key in archive.keys(of: kind) { require("", archive[key], &log) }
    }
    for act in archive.all(Act.self) {
      for effect in act.effects { require("effects.\(effect.id)", archive[act.key], &log) }
    }
  }

  private static func require(_ path: String, _ entry: Entry?, _ log: inout DiagnosticLog) {
    guard let entry, !entry.provenance.tellsSource(of: path) else { return }
    let what = path.isEmpty ? entry.key.text : "\(entry.key), \(path)"
    log.report(
      Diagnostic(
        .statementWithoutSource, at: entry.place(of: path), "\(what) has no source",
        notes: ["give `source: SYMBOL, para. N`"]))
  }
}
