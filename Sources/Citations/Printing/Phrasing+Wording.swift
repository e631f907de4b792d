import Records

extension Phrasing {
  /// The phrasing of a language whose nouns stand before their numbers.
  ///
  /// - Parameters:
  ///   - wording: The words.
  ///   - hasPossessives: Whether records say how a name stands after what is its own.
  ///   - owned: How the owner is joined to what is its own, except where the name is all.
  init(
    _ wording: Wording, hasPossessives: Bool,
    owned: @escaping @Sendable (Thing, _ text: String, _ owner: String, _ isFull: Bool) -> String
  ) {
    self.init(
      language: wording.language,
      thing: { thing in
        switch thing {
        case .acts(let form, let numbers):
          wording.acts[form].map { wording.counted($0, numbers.map(wording.actNumber)) } ?? ""
        case .document(let symbol): symbol
        case .provisions(let all):
          all.count == 1
            ? wording.provision(all[0]) : wording.counted(wording.article, all.map { $0[0] })
        case .sessions(let numbers, let noun): wording.gatherings(numbers, noun)
        case .rules(let numbers): wording.counted(wording.rule, numbers)
        case .named: ""
        }
      },
      owned: owned,
      hasPossessives: hasPossessives,
      pinpointed: { wording.pinpointed($0, $1, $2) },
      sharesOwnerOfParagraphs: false,
      joined: { wording.joined($0) })
  }
}
