import Citations
package import Diagnostics
package import Files
import Records

extension Archive {
  /// Reads, links and checks the records of a workspace, stage by stage.
  ///
  /// - Parameter files: the record files, those of the register among them, in any order.
  /// - Returns: the archive of all records that could be read, and every problem found on the way.
  package static func read(_ files: [File]) -> (archive: Archive, log: DiagnosticLog) {
    let parsed = RecordFiles(files.sorted { $0.path < $1.path })
    let known = knownBodies(parsed.records)
    let typed = TypedRecords(
      parsed.records, references: RecognisedReferences(recogniser: Recogniser(known: known)),
      bodies: Set(known.bodies.map(\.id)))
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
    let entries = TypedRecords(context, references: LiteralReferences(), bodies: []).entries
    return KnownBodies(
      bodies: entries.compactMap { $0.record as? Body },
      treaties: entries.compactMap { $0.record as? Treaty })
  }
}
