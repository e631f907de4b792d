import Records

/// All phrases that begin or belong to a citation: the words of six languages, and the known names.
///
/// A class, because it is large, never changes, and is handed to every step of a scan.
final class Vocabulary: Sendable {
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
  private let beginnings: Fixed<UInt64>

  init(bodies: [Body], treaties: [Treaty]) {
    var table = NameTable()
    for body in bodies { table.add(body) }
    for treaty in treaties { table.add(treaty) }
    owners = table.owners
    names = Trie(table.phrases)
    var beginnings = words.beginnings
    for phrase in table.phrases { beginnings.insert(phrase.text) }
    self.beginnings = beginnings.fixed
  }

  /// Whether a phrase may begin with a scalar before a position: told by its first four.
  @inline(__always)
  func mayBegin(_ reader: Reader, _ scalar: UInt32, _ after: Int) -> Bool {
    Beginnings.mayBegin(beginnings.start, reader, scalar, after)
  }

  /// The longest word or name that stands whole at a position; a name counts before a word as long.
  func match(_ reader: Reader, _ start: Int) -> (lexeme: Lexeme, end: Int)? {
    let (scalar, after) = reader.next(start)
    guard mayBegin(reader, scalar, after) else { return nil }
    return longest(names.match(reader, start), words.phrases.match(reader, start))
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
    guard let found = words.links.match(reader, start), found.value == link.rawValue else {
      return nil
    }
    return found.end
  }

  private func longest(
    _ name: (value: Int, end: Int)?, _ word: (value: Int, end: Int)?
  ) -> (lexeme: Lexeme, end: Int)? {
    if let name, name.end >= word?.end ?? 0 { return (.owner(name.value), name.end) }
    return word.map { (words.meanings[$0.value], $0.end) }
  }
}
