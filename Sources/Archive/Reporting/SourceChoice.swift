import Records

/// Which sources count: those in some documents, or all; what nothing confirms, and what must not be
/// shown.
struct SourceChoice {
  /// The documents; all where there is none.
  var documents: Set<Key> = []
  /// Whether what nothing confirms counts too.
  var countsUnconfirmed = false
  /// What must not be shown, by any reference.
  var withheld: Set<Key> = []
  /// The records that refer to what must not be shown.
  var leading: Set<Key> = []

  /// Whether a source counts.
  func admits(_ source: Source) -> Bool {
    (documents.isEmpty || documents.contains(source.cite.target)) && admitsSomewhere(source)
  }

  /// Whether a source would count if it were one of the documents.
  func admitsSomewhere(_ source: Source) -> Bool {
    (countsUnconfirmed || source.firmness != .unconfirmed)
      && !withheld.contains(source.cite.target)
  }

  /// Whether every source of a record counts, so that it can stay as it is.
  func tellsWhole(_ entry: Entry) -> Bool {
    let sources = entry.provenance.sources
    guard !leading.contains(entry.key), sources.values.joined().allSatisfy(admits) else {
      return false
    }
    if documents.isEmpty { return true }
    return !sources.isEmpty && entry.kind != .body
      && (entry.kind != .document || documents.contains(entry.key))
  }

  /// Whether a source of anything in a record counts.
  func tells(_ entry: Entry) -> Bool {
    entry.provenance.sources.values.joined().contains(where: admits)
  }
}
