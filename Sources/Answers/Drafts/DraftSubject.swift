public import Records

/// What a thematic paper is about.
public enum DraftSubject: Sendable, Hashable {
  /// A word of the subject vocabulary, with those that belong to it.
  case topic(Key)
  /// A provision of a treaty, with its parts.
  case provision(Key)

  /// The record that it names.
  public var key: Key {
    switch self {
    case .topic(let key), .provision(let key): key
    }
  }

  /// Its name in the keys of papers: `electronic-evidence`, `article-18-13`.
  public var name: String {
    let parts = key.text.split(separator: "/").map(String.init)
    let own = parts.count > 1 ? Array(parts.dropFirst()) : parts
    switch self {
    case .topic: return own.joined(separator: "-")
    case .provision: return ((parts.count > 1 ? ["article"] : []) + own).joined(separator: "-")
    }
  }

  /// The filter that admits what is on the subject.
  var filter: RecordFilter {
    var filter = RecordFilter()
    switch self {
    case .topic(let key): filter.topic = key
    case .provision(let key): filter.provision = key
    }
    return filter
  }
}
