import Records

/// All phrases that begin or belong to a citation, in six languages, with the names of the known.
struct Vocabulary: Sendable {
  /// What stands between two parts of a citation.
  enum Link: Int { case join, range, of }

  /// Whose name a phrase is; `generic` where it is only the noun for bodies of their type.
  struct Owners: Sendable {
    var owners: [Key] = []
    var generic: [Key] = []
  }

  private(set) var lexemes: [Lexeme] = []
  private(set) var owners: [Owners] = []
  private(set) var triggers = Trie([])
  private(set) var counters = Trie([])
  private(set) var links = Trie([])

  init(bodies: [Body], treaties: [Treaty]) {
    var names = NameTable()
    for body in bodies { names.add(body) }
    for treaty in treaties { names.add(treaty) }
    owners = names.owners
    var phrases: [(String, Lexeme)] = names.phrases.map { ($0, .owner($1)) }
    phrases += Words.all.flatMap(\.all)
    for language in Language.allCases {
      phrases += OrdinalForms.all(in: language).map { ($0.words, .ordinal($0.number)) }
    }
    phrases += Months.all.map { ($0, .month($1)) }
    triggers = trie(phrases)
    counters = trie(Words.all.flatMap { words in
      words.counters.flatMap { counter in counter.phrases.map { ($0, counter.meaning) } }
    })
    links = Trie(
      Words.all.flatMap { words in
        words.joins.map { ($0, Link.join.rawValue) } + words.ranges.map { ($0, Link.range.rawValue) }
          + words.of.map { ($0, Link.of.rawValue) }
      })
  }

  private mutating func trie(_ phrases: [(String, Lexeme)]) -> Trie {
    Trie(
      phrases.map { phrase, lexeme in
        lexemes.append(lexeme)
        return (phrase, lexemes.count - 1)
      })
  }
}
