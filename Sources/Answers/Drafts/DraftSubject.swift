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
  func filter(_ bases: Set<Basis> = []) -> RecordFilter {
    var filter = RecordFilter()
    switch self {
    case .topic(let key): filter.topic = key
    case .provision(let key): filter.provision = key
    }
    filter.bases = bases
    return filter
  }

  /// Whether an effect is on it: by its provisions, or by its subjects.
  func isMet(by effect: Effect, _ topics: Set<Key>) -> Bool {
    if effect.topics.contains(where: { topics.contains($0.target) }) { return true }
    guard case .provision(let key) = self else { return false }
    return effect.provisions.contains { key.contains($0.target) }
  }

  /// The subjects that are it or belong to it: of a provision those that are on it or on its parts.
  func topics(in view: RecordView) -> Set<Key> {
    switch self {
    case .topic(let key): view.narrower(key)
    case .provision(let key):
      Set(
        view.all(Topic.self).filter { topic in
          topic.provisions.contains { key.contains($0.target) }
        }.map(\.key))
    }
  }
}
