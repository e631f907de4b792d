public import Records

/// What a source prints differently at one place, whichever records quote it.
struct Misprint: Hashable {
  /// What is printed differently: the record that a reference leads to, else the record itself.
  let target: Key
  /// The field; empty where it is what an act or a reference is called.
  let field: String
  private let place: Reference
  private let printed: LocalizedText?
  private let otherwise: String?

  init(_ entry: Kind, _ key: Key, _ path: String, _ value: Value?, _ source: Source) {
    let isName = entry == .act && ["", "form", "number"].contains(path)
    if case .reference(let reference)? = value {
      (target, field) = (reference.target, "")
    } else {
      (target, field) = (key, isName ? "" : path)
    }
    place = Reference(source.cite.target, source.cite.pinpoint)
    (printed, otherwise) = (source.printed, source.otherwise)
  }
}

extension Disagreement {
  /// A record that has the value too, from the same printed words.
  public struct Place: Sendable {
    /// The record.
    public let key: Key
    /// The field path of the value.
    public let path: String
    /// Where the value stands.
    public let told: Told

    /// `record`, `field` and `evidence`.
    var json: JSON {
      .object([
        .init("record", .string(key.text)), .init("field", .string(path)),
        .init("evidence", told.json),
      ])
    }
  }

  /// One of each misprint, told of the record that is misprinted where that has it, and the other
  /// records with it.
  static func once(_ found: [Disagreement]) -> [Disagreement] {
    let groups = Dictionary(grouping: found.indices) { found[$0].misprint }
    return found.indices.compactMap { index in
      let group = groups[found[index].misprint] ?? []
      let main = group.first { found[$0].key == found[$0].misprint.target } ?? group.first
      guard index == main else { return nil }
      var told = found[index]
      told.alsoIn = group.filter { $0 != index }.map {
        Place(key: found[$0].key, path: found[$0].path, told: found[$0].told)
      }
      return told
    }
  }
}
