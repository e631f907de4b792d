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

  /// Lends the phrases, without their being counted, for the time of a scan.
  func withView<Result>(_ body: (VocabularyView) -> Result) -> Result {
    names.withView { names in
      words.phrases.withView { phrases in
        words.counters.withView { counters in
          words.links.withView { links in
            words.meanings.withUnsafeBufferPointer { meanings in
              body(
                VocabularyView(
                  names: names, phrases: phrases, counters: counters, links: links,
                  meanings: meanings))
            }
          }
        }
      }
    }
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
