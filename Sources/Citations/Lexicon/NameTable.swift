import Records

/// The names of bodies and treaties as phrases, each with those whose name it is.
struct NameTable {
  private(set) var owners: [Vocabulary.Owners] = []
  private var indices: [String: Int] = [:]

  /// The phrases and the index of their owners, in the order in which they were added.
  var phrases: [(text: [UInt32], value: Int)] {
    indices.sorted { $0.value < $1.value }
      .map { (text: $0.key.unicodeScalars.map(\.value), value: $0.value) }
  }

  mutating func add(_ body: Body, _ place: Int) {
    add(body.id, \.owners, place)
    add([body.name, body.shortName].compactMap(\.self) + body.aliases, place)
    for noun in GenericNames.bodies[body.type] ?? [] { addGeneric(noun, place) }
  }

  mutating func add(_ treaty: Treaty, _ place: Int) {
    add(treaty.id, \.owners, place)
    add([treaty.name, treaty.shortName].compactMap(\.self) + treaty.aliases, place)
    // A convention is no covenant: the noun must be in one of its names.
    let names = [treaty.name, treaty.shortName].compactMap(\.self) + treaty.aliases
    let words = names.flatMap { name in name.languages.compactMap { name[$0] } }
      .map { " " + NameTable.folded($0) }
    for noun in GenericNames.treaties {
      let folded = NameTable.folded(noun)
      if words.contains(where: { $0.contains(folded) }) { addGeneric(noun, place) }
    }
  }

  private mutating func addGeneric(_ noun: String, _ owner: Int) {
    add(NameTable.stems(noun), \.generic, owner)
  }

  /// Adds every version of a name, and each without the organization that texts leave out.
  private mutating func add(_ names: [LocalizedText], _ owner: Int) {
    for name in names {
      for language in name.languages {
        guard let text = name[language] else { continue }
        for form in NameTable.forms(text) {
          add(language == .ru ? NameTable.stems(form) : form, \.owners, owner)
        }
      }
    }
  }

  private mutating func add(
    _ name: String, _ list: WritableKeyPath<Vocabulary.Owners, [Int]>, _ owner: Int
  ) {
    let folded = NameTable.folded(name)
    guard !folded.isEmpty, folded != " " else { return }
    let index = indices[folded] ?? owners.count
    if index == owners.count {
      owners.append(.init())
      indices[folded] = index
    }
    if !owners[index][keyPath: list].contains(owner) { owners[index][keyPath: list].append(owner) }
  }

  private static func folded(_ name: String) -> String {
    String(String.UnicodeScalarView(Fold.scalars(name).compactMap(Unicode.Scalar.init)))
  }

  private static func forms(_ name: String) -> [String] {
    for lead in ["United Nations ", "联合国", "the ", "The "] where name.hasPrefix(lead) {
      return [name, String(name.dropFirst(lead.count))]
    }
    return [name]
  }

  /// A Russian name in any case: the ending of each word open.
  private static func stems(_ name: String) -> String {
    let words = Fold.scalars(name).split(separator: 0x20)
    return words.map { word -> String in
      let isWord = word.count > 3 && word.allSatisfy { $0 >= 0x430 && $0 < 0x460 }
      let cut = isWord ? RussianEndings.length(word) : 0
      let stem = word.dropLast(cut).compactMap(Unicode.Scalar.init)
      return String(String.UnicodeScalarView(stem)) + (isWord ? "*" : "")
    }.joined(separator: " ")
  }
}

/// The endings that Russian nouns and adjectives change.
private enum RussianEndings {
  private static let all: [[UInt32]] = [
    "ого", "его", "ому", "ему", "ыми", "ими", "ая", "яя", "ое", "ее", "ие", "ые", "ий", "ый", "ой",
    "ей", "ых", "их", "ом", "ем", "ам", "ям", "ах", "ях", "ов", "ев", "ию", "ия", "ии", "а", "я",
    "о", "е", "ы", "и", "ь", "у", "ю",
  ].map(Fold.scalars)

  /// How many letters at the end of a word change; at least three stay.
  static func length(_ word: ArraySlice<UInt32>) -> Int {
    all.first { word.count >= $0.count + 3 && word.suffix($0.count).elementsEqual($0) }?.count ?? 0
  }
}
