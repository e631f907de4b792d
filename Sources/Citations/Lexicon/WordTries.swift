import Records

/// The words of all languages, which are the same whatever bodies are known; made once.
struct WordTries: Sendable {
  static let shared = WordTries()

  let meanings: Fixed<Lexeme>
  let phrases: Trie
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
    meanings = Fixed(phrases.map(\.1) + counters.map(\.1))
    let count = phrases.count
    let folded = phrases.enumerated().map { (text: Fold.scalars($1.0), value: $0) }
    for phrase in folded { beginnings.insert(phrase.text) }
    self.phrases = Trie(folded)
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
