import Diagnostics
import Records

/// No record stands above itself, follows itself or is related to itself.
enum RecordAboveItself: Check {
  static func run(_ archive: Archive, _ log: inout DiagnosticLog) {
    circles(archive, .body, "parent", &log) { ($0 as? Body)?.parent }
    circles(archive, .topic, "broader", &log) { ($0 as? Topic)?.broader }
    for session in archive.all(Session.self) {
      for (position, relation) in session.relations.enumerated()
      where relation.session.target == session.key {
        let path = "relations.\(position + 1).session"
        report(session.key, path, "\(session.key) is related to itself", archive, &log)
      }
    }
    for document in archive.all(Document.self) {
      for (position, life) in document.life.enumerated()
      where life.document.target == document.key {
        let path = "life.\(position + 1).document"
        report(document.key, path, "\(document.key) \(life.kind.rawValue) itself", archive, &log)
      }
    }
  }

  /// Reports every circle once, at the record in it whose key is the first.
  private static func circles(
    _ archive: Archive, _ kind: Kind, _ field: String, _ log: inout DiagnosticLog,
    _ above: (any Record) -> Reference?
  ) {
    var seen: Set<Key> = []
    for key in archive.keys(of: kind) where !seen.contains(key) {
      var way: [Key] = []
      var next: Key? = key
      while let key = next, seen.insert(key).inserted {
        way.append(key)
        next = archive[key].flatMap { above($0.record)?.target }
      }
      guard let next, let start = way.firstIndex(of: next) else { continue }
      let circle = way[start...]
      guard let first = circle.min() else { continue }
      let others = circle.filter { $0 != first }.map(\.text).joined(separator: ", ")
      report(
        first, field,
        others.isEmpty
          ? "\(first) stands above itself" : "\(first) stands above itself, by \(others)",
        archive, &log)
    }
  }

  private static func report(
    _ key: Key, _ path: String, _ headline: String, _ archive: Archive, _ log: inout DiagnosticLog
  ) {
    log.report(Diagnostic(.recordAboveItself, at: archive[key]?.place(of: path), headline))
  }
}
