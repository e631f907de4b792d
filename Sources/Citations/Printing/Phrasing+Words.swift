import Records

extension Phrasing {
  /// The phrasing of a language whose nouns stand before their numbers.
  ///
  /// - Parameters:
  ///   - words: The words.
  ///   - hasPossessives: Whether records say how a name stands after what is its own.
  ///   - owned: How the owner is joined to what is its own, except where the name is all.
  convenience init(
    _ words: CitationWords, hasPossessives: Bool,
    owned: @escaping @Sendable (Thing, _ text: String, _ owner: String, _ isFull: Bool) -> String
  ) {
    self.init(
      language: words.language,
      thing: { thing in
        switch thing {
        case .acts(let form, let numbers):
          words.acts[form].map { words.counted($0, numbers.map(words.actNumber)) } ?? ""
        case .document(let symbol): symbol
        case .provisions(let all):
          all.count == 1
            ? words.provision(all[0]) : words.counted(words.article, all.map { $0[0] })
        case .sessions(let numbers, let noun): words.gatherings(numbers, noun)
        case .rules(let numbers):
          words.counted(words.rule, numbers.count == 1 ? numbers.map(words.single) : numbers)
        case .named: ""
        }
      },
      owned: owned,
      hasPossessives: hasPossessives,
      pinpointed: { words.pinpointed($0, $1, $2) },
      sharesOwnerOfParagraphs: false,
      joined: { words.joined($0) })
  }
}
