import Documents
import Records

/// What a reader is told of the sources behind a paragraph.
struct SourceNote {
  /// The places of source documents, as the records write them, each once.
  private(set) var places: [String] = []
  /// The records, each once.
  private(set) var records: [Key] = []
  /// Whether part of it is the officer's own prose.
  private(set) var hasProse = false
  /// Whether nothing but a template's wording stands behind it.
  private(set) var isWordingOnly = false

  /// Makes the note of a stretch; `nil` where nothing is known to stand behind it.
  init?(_ origins: [Origin]) {
    guard !origins.isEmpty else { return nil }
    var seenPlaces: Set<String> = []
    var seenRecords: Set<Key> = []
    for origin in origins {
      switch origin {
      case .record(let key, _, let sources):
        for source in sources where seenPlaces.insert(source.written).inserted {
          places.append(source.written)
        }
        if seenRecords.insert(key).inserted { records.append(key) }
      case .prose: hasProse = true
      case .wording: break
      }
    }
    isWordingOnly = records.isEmpty && !hasProse
  }
}
