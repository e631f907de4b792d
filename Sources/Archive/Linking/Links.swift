public import Records

/// The references among records, both ways.
public struct Links: Sendable {
  /// One reference, from a field of one record to another record.
  public struct Link: Sendable, Hashable {
    /// The record that refers.
    public let from: Key
    /// The field that holds the reference, or the source of a field, as a path.
    public let path: String
    /// What it refers to.
    public let reference: Reference
    /// Whether it stands as the source of a value and not as a value.
    public let isSource: Bool
  }

  /// The references to each record, in the order of the referring records.
  public let to: [Key: [Link]]

  init(_ entries: [Key: Entry]) {
    var to: [Key: [Link]] = [:]
    for key in entries.keys.sorted() {
      guard let entry = entries[key] else { continue }
      for link in Links.links(of: entry) { to[link.reference.target, default: []].append(link) }
    }
    self.to = to
  }

  /// The references that a record holds: its fields', then its sources'.
  static func links(of entry: Entry) -> [Link] {
    var found: [Link] = []
    func collect(_ value: Value, _ path: String) {
      switch value {
      case .reference(let reference):
        found.append(Link(from: entry.key, path: path, reference: reference, isSource: false))
      case .list(let values):
        for (position, value) in values.enumerated() {
          collect(value, FieldPath.element(of: path, at: position, value))
        }
      case .group(let values):
        for pair in values.pairs { collect(pair.value, FieldPath.field(pair.name, in: path)) }
      default: break
      }
    }
    collect(.group(entry.values), "")
    for path in entry.provenance.sources.keys.sorted() {
      for source in entry.provenance.sources[path] ?? [] {
        found.append(Link(from: entry.key, path: path, reference: source.cite, isSource: true))
      }
    }
    return found
  }
}
