import Diagnostics
package import Records

/// Every fact of the register has a home that cites its paragraph, or fields that are absent.
enum HomelessFact: Check {
  static func run(_ archive: Archive, _ log: inout DiagnosticLog) {
    var missing: Set<String> = []
    for fact in archive.all(Fact.self) {
      if fact.homes.isEmpty, fact.without.isEmpty {
        report(fact, "homes", "the fact names no home", [], archive, &log)
      }
      for (position, text) in fact.homes.enumerated() {
        // What several facts miss is missing once.
        if let problem = problem(FactHome(text), fact, archive),
          missing.insert(problem.0).inserted
        {
          report(fact, "homes.\(position + 1)", problem.0, [problem.1], archive, &log)
        }
      }
      for (position, text) in fact.without.enumerated() {
        let home = FactHome(text)
        guard let entry = archive[home.key] else {
          report(
            fact, "without.\(position + 1)", "no record \(home.key) is held", [], archive, &log)
          continue
        }
        // Another document can say what this one does not.
        let sources = entry.provenance.sources(for: home.path)
        let isOthers =
          !sources.isEmpty && sources.allSatisfy { $0.cite.target != fact.document.target }
        if !isOthers, FieldPath.value(at: home.path, in: entry.values) != nil {
          report(
            fact, "without.\(position + 1)", "\(text) has a value, and the fact says it has none",
            [], archive, &log)
        }
      }
    }
  }

  private static func problem(
    _ home: FactHome, _ fact: Fact, _ archive: Archive
  ) -> (String, String)? {
    guard let entry = archive[home.key] else {
      return ("no record \(home.key) is held", "the home of a fact is KEY#FIELD.PATH")
    }
    let sources = entry.provenance.sources(for: home.path)
    if !home.isSource, FieldPath.value(at: home.path, in: entry.values) == nil {
      return ("\(home.key) has no value at `\(home.path)`", "the home of a fact is KEY#FIELD.PATH")
    }
    let cites = sources.contains { source in
      source.cite.target == fact.document.target
        && (fact.paragraph == 0
          ? source.cite.pinpoint == nil
          : source.cite.pinpoint?.names(paragraph: fact.paragraph) ?? false)
    }
    if cites { return nil }
    return (
      "the source of \(home.key)#\(home.path) does not name paragraph \(fact.paragraph)",
      sources.isEmpty
        ? "it has no source"
        : "its sources are \(sources.map(\.cite.written).joined(separator: "; "))"
    )
  }

  private static func report(
    _ fact: Fact, _ path: String, _ headline: String, _ notes: [String], _ archive: Archive,
    _ log: inout DiagnosticLog
  ) {
    log.report(
      Diagnostic(.homelessFact, at: archive[fact.key]?.place(of: path), headline, notes: notes))
  }
}

/// Where a fact of the register is recorded: a record, a field path, and whether the fact is what
/// the field's source says and not the value itself.
package struct FactHome: Sendable, Hashable {
  package let key: Key
  package let path: String
  package let isSource: Bool

  /// Reads `KEY#PATH` or `KEY#PATH@source`.
  package init(_ text: String) {
    let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    var path = parts.count == 2 ? String(parts[1]) : ""
    isSource = path.hasSuffix("@source")
    if isSource { path = String(path.dropLast("@source".count)) }
    key = Key(String(parts[0]))
    self.path = path
  }
}
