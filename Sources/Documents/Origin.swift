public import Records

/// What stands behind a stretch of text.
public enum Origin: Sendable, Hashable {
  /// A record, the field of it, and the places of the source documents that the field rests on.
  case record(key: Key, field: String?, sources: [Reference])
  /// The officer's own prose in a draft, by file and line.
  case prose(file: String, line: Int)
  /// The wording of a template, by file and line.
  case wording(file: String, line: Int)
}

extension Origin: Comparable {
  /// Orders records by key and field, then prose, then wording, each by file and line.
  public static func < (a: Origin, b: Origin) -> Bool {
    switch (a, b) {
    case (.record(let key, let field, let sources), .record(let other, let second, let others)):
      if key != other { return key < other }
      if field != second { return (field ?? "") < (second ?? "") }
      return sources.map(\.written).lexicographicallyPrecedes(others.map(\.written))
    case (.prose(let file, let line), .prose(let other, let second)),
      (.wording(let file, let line), .wording(let other, let second)):
      return (file, line) < (other, second)
    default: return a.rank < b.rank
    }
  }

  private var rank: Int {
    switch self {
    case .record: 0
    case .prose: 1
    case .wording: 2
    }
  }
}
