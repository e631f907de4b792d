import Files
public import Records

/// The references among records, both ways.
public struct Links: Sendable {
  /// One reference, from a field of one record to another record.
  ///
  /// A class without anything that changes: there are ten times as many as records, and they are
  /// handed about.
  public final class Link: Sendable {
    /// The record that refers.
    public let from: Key
    /// The field that holds the reference, or the source of a field, as a path.
    public let path: String
    /// What it refers to.
    public let reference: Reference
    /// The kinds of record that the field admits; any where the list is empty.
    public let kinds: [Kind]
    /// Whether it stands as the source of a value and not as a value.
    public let isSource: Bool

    init(from: Key, path: String, reference: Reference, kinds: [Kind], isSource: Bool) {
      self.from = from
      self.path = path
      self.reference = reference
      self.kinds = kinds
      self.isSource = isSource
    }

    /// Whether a record of a kind can stand there.
    func admits(_ kind: Kind) -> Bool { kinds.isEmpty || kinds.contains(kind) }
  }

  /// The references to each record, in the order of the referring records.
  public let to: [Key: [Link]]

  /// What is referred to, held or not, in order.
  let targets: [Key]

  /// Collects the references of all records.
  ///
  /// - Parameters:
  ///   - entries: the records by address.
  ///   - keys: their addresses in order.
  init(_ entries: [Key: Entry], keys: [Key]) {
    let found = Parallel.map(keys.chunks()) { keys in
      keys.flatMap { entries[$0].map(Links.links) ?? [] }
    }
    var to: [Key: [Link]] = [:]
    for link in found.joined() { to[link.reference.target, default: []].append(link) }
    self.to = to
    targets = to.keys.sorted()
  }

  /// The references that a record holds: its fields', then its sources'.
  static func links(of entry: Entry) -> [Link] {
    var collector = LinkCollector(from: entry.key)
    collector.collect(entry.values, entry.kind.table.shape)
    for path in entry.provenance.sources.keys.sorted() {
      for source in entry.provenance.sources[path] ?? [] {
        collector.found.append(
          Link(
            from: entry.key, path: path, reference: source.cite, kinds: [.document],
            isSource: true))
      }
    }
    return collector.found
  }
}

/// Walks through the values of a record; a path is put together only where a reference stands.
private struct LinkCollector {
  private enum Step {
    case field(String)
    case element(Int, Value)
  }

  let from: Key
  var found: [Links.Link] = []
  private var steps: [Step] = []

  init(from: Key) { self.from = from }

  mutating func collect(_ values: FieldValues, _ group: GroupShape) {
    for pair in values.pairs {
      switch pair.value {
      case .reference, .list, .group: break
      default: continue
      }
      guard let position = group.names.firstIndex(of: pair.name) else { continue }
      steps.append(.field(pair.name))
      collect(pair.value, group.fields[position].shape)
      steps.removeLast()
    }
  }

  private mutating func collect(_ value: Value, _ shape: Shape) {
    switch (value, shape) {
    case (.reference(let reference), .reference(let kinds)):
      found.append(
        Links.Link(from: from, path: path, reference: reference, kinds: kinds, isSource: false))
    case (.list(let values), .list(let element)):
      for (position, value) in values.enumerated() {
        steps.append(.element(position, value))
        collect(value, element)
        steps.removeLast()
      }
    case (.group(let values), .group(let group)): collect(values, group)
    default: break
    }
  }

  private var path: String {
    var path = ""
    for step in steps {
      switch step {
      case .field(let name): path = FieldPath.field(name, in: path)
      case .element(let position, let value):
        path = FieldPath.element(of: path, at: position, value)
      }
    }
    return path
  }
}
