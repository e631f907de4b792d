import Citations
package import Diagnostics
package import Files
import Records

extension Archive {
  /// Reads, links and checks the records of a workspace, stage by stage.
  ///
  /// - Parameter files: the record files, those of the register among them.
  /// - Returns: the archive of all records that could be read, and every problem found on the way.
  package static func read(_ files: [File]) -> (archive: Archive, log: DiagnosticLog) {
    let parsed = RecordFiles(files)
    let known = knownBodies(parsed.records)
    let recogniser = Recogniser(known: known)
    let typed = TypedRecords(parsed.records, bodies: Set(known.bodies.map(\.id))) {
      RecognisedReferences(recogniser: recogniser)
    }
    let linked = LinkedRecords(typed.entries, known: known)
    var log = parsed.log
    log.merge(typed.log)
    log.merge(linked.log)
    for check in Checks.all { check.run(linked.archive, &log) }
    return (linked.archive, log)
  }

  /// The second stage: bodies and treaties, read with every reference taken for a key.
  private static func knownBodies(_ records: [ParsedRecord]) -> KnownBodies {
    let context = records.filter { [.body, .treaty].contains($0.table.kind) }
    let entries = TypedRecords(context, bodies: []) { LiteralReferences() }.entries
    return KnownBodies(
      bodies: entries.compactMap { $0.record as? Body },
      treaties: entries.compactMap { $0.record as? Treaty })
  }
}
