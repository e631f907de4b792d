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
    var links: [[UInt32]: Link] = [:]
    for (link, words) in Words.all.flatMap(\.links) {
      for word in words { links[Fold.scalars(word), default: []].insert(link) }
    }
    self.links = Trie(links.map { (text: $0.key, value: $0.value.rawValue) })
  }
}
