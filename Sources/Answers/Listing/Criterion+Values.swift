import Archive
import Records

extension Criterion {
  /// The body of a record: its own, or that of its session.
  static func owner(_ entry: Entry, _ values: FieldValues, _ view: RecordView) -> Key? {
    if case .reference(let body)? = values["body"] { return body.target }
    guard case .reference(let session)? = values["session"] else { return nil }
    return view.archive.record(Session.self, session.target)?.body.target
  }

  /// What the fields of these names refer to; those of the parts of a record too where `inside` is set.
  static func references(_ values: FieldValues, _ names: Set<String>, inside: Bool) -> [Key] {
    values.pairs.flatMap { pair -> [Key] in
      let own = names.contains(pair.name) ? targets(pair.value) : []
      return own + (inside ? parts(pair.value).flatMap { references($0, names, inside: true) } : [])
    }
  }

  /// The provisions that a record names, in its own fields and its effects, each with its basis.
  static func provisions(in values: FieldValues) -> [(key: Key, basis: Basis)] {
    values.pairs.flatMap { pair -> [(key: Key, basis: Basis)] in
      guard pair.name == "provisions", case .list(let elements) = pair.value else {
        return parts(pair.value).flatMap(provisions)
      }
      return elements.compactMap { element in
        if case .reference(let provision) = element { return (provision.target, .cited) }
        return Considered(value: element).map { ($0.provision.target, $0.basis ?? .cited) }
      }
    }
  }

  /// The texts of a field in every language, in the record and in its parts.
  static func texts(_ values: FieldValues, _ name: String) -> [String] {
    values.pairs.flatMap { pair -> [String] in
      if pair.name == name, case .localized(let text) = pair.value {
        return text.languages.compactMap { text[$0] }
      }
      return parts(pair.value).flatMap { texts($0, name) }
    }
  }

  private static func targets(_ value: Value) -> [Key] {
    switch value {
    case .reference(let reference): [reference.target]
    case .list(let values): values.flatMap(targets)
    default: []
    }
  }

  private static func parts(_ value: Value) -> [FieldValues] {
    switch value {
    case .group(let values): [values]
    case .list(let values): values.flatMap(parts)
    default: []
    }
  }
}

extension Key {
  /// Whether a key is this one or part of what it names: `untoc/18` contains `untoc/18/13`.
  func contains(_ other: Key) -> Bool {
    self == other || other.text.utf8.starts(with: "\(text)/".utf8)
  }

  /// The addresses within which this one lies.
  var enclosing: [Key] {
    text.utf8.indices.lazy.filter { text.utf8[$0] == UInt8(ascii: "/") }
      .map { Key(String(text[..<$0])) }
  }
}

extension RecordView {
  /// A subject and all that belong to it.
  func narrower(_ topic: Key) -> Set<Key> {
    var found: Set<Key> = [topic]
    var waiting = [topic]
    while let next = waiting.popLast() {
      for link in archive.links.to[next] ?? [] where link.path == "broader" && shows(link.from) {
        if found.insert(link.from).inserted { waiting.append(link.from) }
      }
    }
    return found
  }
}
