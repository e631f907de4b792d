import Records

/// All phrases that begin or belong to a citation: the words of six languages, and the known names.
struct Vocabulary: Sendable {
  /// What stands between two parts of a citation.
  enum Link: Int { case join, range, of }

  /// Whose name a phrase is; `generic` where it is only the noun for bodies of their type.
  struct Owners: Sendable {
    var owners: [Key] = []
    var generic: [Key] = []
  }

  /// Whose the names are, in the order of the names.
  let owners: [Owners]
  private let names: Trie
  private let words = WordTries.shared

  init(bodies: [Body], treaties: [Treaty]) {
    var table = NameTable()
    for body in bodies { table.add(body) }
    for treaty in treaties { table.add(treaty) }
    owners = table.owners
    names = Trie(table.phrases.map { ($0, $1) })
  }

  /// Whether a phrase may begin with these two scalars.
  @inline(__always)
  func mayBegin(_ one: UInt32, _ two: UInt32) -> Bool {
    words.phrases.mayBegin(one, two) || names.mayBegin(one, two)
  }

  /// The longest word or name that stands whole at a position; a name counts before a word as long.
  func match(_ reader: Reader, _ start: Int) -> (lexeme: Lexeme, end: Int)? {
    longest(names.match(reader, start), words.phrases.match(reader, start))
  }

  /// As `match`, with the Arabic article that a preposition has swallowed put back.
  func matchAfterArticle(_ reader: Reader, _ start: Int) -> (lexeme: Lexeme, end: Int)? {
    longest(
      names.matchAfterArticle(reader, start), words.phrases.matchAfterArticle(reader, start))
  }

  /// The counter that stands after a number, as in Chinese.
  func counter(_ reader: Reader, _ start: Int) -> (lexeme: Lexeme, end: Int)? {
    words.counters.match(reader, start).map { (words.meanings[$0.value], $0.end) }
  }

  /// The end of the link of that kind which stands at a position.
  func link(_ link: Link, _ reader: Reader, _ start: Int) -> Int? {
    guard let found = words.links.match(reader, start), found.value == link.rawValue else { return nil }
    return found.end
  }

  private func longest(
    _ name: (value: Int, end: Int)?, _ word: (value: Int, end: Int)?
  ) -> (lexeme: Lexeme, end: Int)? {
    if let name, name.end >= word?.end ?? 0 { return (.owner(name.value), name.end) }
    return word.map { (words.meanings[$0.value], $0.end) }
  }
}

/// The words of all languages, which are the same whatever bodies are known; made once.
private struct WordTries: Sendable {
  static let shared = WordTries()

  let meanings: [Lexeme]
  let phrases: Trie
  let counters: Trie
  let links: Trie

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
    self.phrases = Trie(phrases.enumerated().map { ($1.0, $0) })
    self.counters = Trie(counters.enumerated().map { ($1.0, $0 + count) })
    links = Trie(
      Words.all.flatMap { words in
        words.joins.map { ($0, Vocabulary.Link.join.rawValue) }
          + words.ranges.map { ($0, Vocabulary.Link.range.rawValue) }
          + words.of.map { ($0, Vocabulary.Link.of.rawValue) }
      })
  }
}
