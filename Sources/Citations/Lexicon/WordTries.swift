import Records

/// The words of all languages, which are the same whatever bodies are known; made once.
struct WordTries: Sendable {
  static let shared = WordTries()

  /// What the phrases and the counters mean, by their values.
  let meanings: [Lexeme]
  /// The phrases, to which the names of the known bodies are added.
  private(set) var phrases = Trie.Draft()
  let counters: Trie
  let links: Trie
  /// The beginnings of the phrases.
  private(set) var beginnings = Beginnings()

  private init() {
    var phrases = Words.all.flatMap(\.all)
    for language in Language.allCases {
      phrases += OrdinalForms.all(in: language).map { ($0.words, .ordinal($0.number)) }
    }
    phrases += Months.all.map { ($0, .month($1)) }
    let counters = Words.all.flatMap { words in
      words.counters.flatMap { counter in counter.phrases.map { ($0, counter.meaning) } }
    }
    meanings = phrases.map(\.1) + counters.map(\.1)
    let count = phrases.count
    for (value, phrase) in phrases.enumerated() {
      let text = Fold.scalars(phrase.0)
      beginnings.insert(text)
      self.phrases.add(text, value)
    }
    self.counters = Trie(
      counters.enumerated().map { (text: Fold.scalars($1.0), value: $0 + count) })
    links = Trie(
      Words.all.flatMap { words in
        [(words.joins, Vocabulary.Link.join), (words.ranges, .range), (words.of, .of)].flatMap {
          phrases, link in phrases.map { (text: Fold.scalars($0), value: link.rawValue) }
        }
      })
  }
}
