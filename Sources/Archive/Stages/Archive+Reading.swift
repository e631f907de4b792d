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
    var parsed = RecordFiles(files.sorted { $0.path < $1.path })
    let known = knownBodies(parsed.parts)
    let recogniser = Recogniser(known: known)
    let typed = TypedRecords.read(parsed.takeParts(), bodies: Set(known.bodies.map(\.id))) {
      RecognisedReferences(recogniser: recogniser)
    }
    let linked = LinkedRecords(typed.entries, recogniser)
    var log = parsed.log
    log.merge(typed.log)
    log.merge(linked.log)
    let archive = linked.archive
    let found = Parallel.map(Checks.all) { check in
      var log = DiagnosticLog()
      check.run(archive, &log)
      return log
    }
    for found in found { log.merge(found) }
    return (archive, log)
  }

  /// The second stage: bodies and treaties, read with every reference taken for a key.
  static func knownBodies(_ parts: [[ParsedRecord]]) -> KnownBodies {
    let context = parts.map { records in
      records.filter { $0.table.kind == .body || $0.table.kind == .treaty }
    }
    let entries = TypedRecords.read(context, bodies: []) { LiteralReferences() }.entries
    return KnownBodies(
      bodies: entries.compactMap { $0.record as? Body },
      treaties: entries.compactMap { $0.record as? Treaty })
  }
}
