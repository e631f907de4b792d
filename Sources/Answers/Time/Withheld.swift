import Archive
import Records

/// Names that a record withholds from every output.
struct Withheld: Sendable {
  private static let names: Set<String> = ["name", "title", "affiliation", "from", "person"]
  /// The persons whose own record withholds the name.
  private let persons: Set<Key>
  /// The names themselves, for the fields that hold nothing but names.
  private let withheldNames: [String]
  /// Whether any record names persons at all; most archives name none, and then nothing is looked at.
  private let namesPersons: Bool

  init(_ archive: Archive) {
    namesPersons =
      !archive.keys(of: .person).isEmpty
      || archive.all(Item.self).contains { !$0.panellists.isEmpty }
    let withheld = archive.all(Person.self).filter { $0.withheld == true }
    let panellists = archive.all(Item.self).flatMap(\.panellists).filter { $0.withheld == true }
    persons = Set(withheld.map(\.key))
    withheldNames = withheld.map(\.name) + panellists.compactMap(\.name)
  }

  /// Whether the record tells of nothing but a person who is withheld.
  func hides(_ key: Key) -> Bool { persons.contains(key) }

  /// The fields without the names that are withheld, here or by the record of the person.
  func removed(from values: FieldValues) -> FieldValues {
    guard namesPersons, concerns(values) else { return values }
    var kept = values
    if withholds(values) { kept.pairs.removeAll { Withheld.names.contains($0.name) } }
    for index in kept.pairs.indices {
      if kept.pairs[index].name == "chairs", case .list(let chairs) = kept.pairs[index].value {
        kept.pairs[index].value = .list(chairs.filter { !names($0) })
      }
      kept.pairs[index].value = removed(from: kept.pairs[index].value)
    }
    return kept
  }

  /// Whether a text gives a name that is withheld.
  private func names(_ value: Value) -> Bool {
    guard case .text(let text) = value else { return false }
    return withheldNames.contains { !$0.isEmpty && text.contains($0) }
  }

  private func removed(from value: Value) -> Value {
    switch value {
    case .group(let values): .group(removed(from: values))
    case .list(let values): .list(values.map(removed))
    default: value
    }
  }

  private func withholds(_ values: FieldValues) -> Bool {
    if values["withheld"] == .flag(true) { return true }
    guard case .reference(let person)? = values["person"] else { return false }
    return persons.contains(person.target)
  }

  /// Whether the fields, or those inside them, name a person or withhold something.
  private func concerns(_ values: FieldValues) -> Bool {
    values.pairs.contains { pair in
      switch pair.value {
      case .group(let inner): concerns(inner)
      case .list(let list):
        pair.name == "chairs"
          || list.contains { if case .group(let inner) = $0 { concerns(inner) } else { false } }
      default: pair.name == "withheld" || pair.name == "person"
      }
    }
  }
}
