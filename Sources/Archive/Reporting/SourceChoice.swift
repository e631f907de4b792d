import Records

/// Which sources count: those in some documents, or all; what nothing confirms never does.
struct SourceChoice {
  /// The documents; all where there is none.
  let documents: Set<Key>

  /// Whether a source counts.
  func admits(_ source: Source) -> Bool {
    source.firmness != .unconfirmed
      && (documents.isEmpty || documents.contains(source.cite.target))
  }

  /// Whether every source of a record counts, so that it can stay as it is.
  func tellsWhole(_ entry: Entry) -> Bool {
    let sources = entry.provenance.sources
    guard sources.values.joined().allSatisfy(admits) else { return false }
    if documents.isEmpty { return true }
    return !sources.isEmpty && entry.kind != .body
      && (entry.kind != .document || documents.contains(entry.key))
  }

  /// Whether a source of anything in a record counts.
  func tells(_ entry: Entry) -> Bool {
    entry.provenance.sources.values.joined().contains(where: admits)
  }
}
