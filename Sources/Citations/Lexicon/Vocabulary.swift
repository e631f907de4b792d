import Records

/// All phrases that begin or belong to a citation: the words of six languages, and the known names.
///
/// A class, because it is large, never changes, and is handed to every step of a scan.
final class Vocabulary: Sendable {
  /// Whose name a phrase is, by their places among the owners; `generic` where it is only the noun for
  /// bodies of their type.
  struct Owners: Sendable {
    var owners: [Int] = []
    var generic: [Int] = []
  }

  /// Whose the names are, in the order of the names.
  let owners: [Owners]
  /// Whether each of the names is only that of treaties.
  private let isTreaty: Fixed<Bool>
  private let phrases: Trie
  private let meanings: Fixed<Lexeme>
  private let beginnings: Fixed<UInt8>
  private let tables: Tables

  /// What a scan reads, without counting who does.
  private struct Tables: @unchecked Sendable {
    let phrases: Trie.Table
    let counters: Trie.Table
    let links: Trie.Table
    let meanings: UnsafePointer<Lexeme>
    let beginnings: UnsafePointer<UInt8>
  }

  init(bodies: [Body], treaties: [Treaty]) {
    var table = NameTable()
    for (place, body) in bodies.enumerated() { table.add(body, place) }
    for (place, treaty) in treaties.enumerated() { table.add(treaty, bodies.count + place) }
    owners = table.owners
    isTreaty = Fixed(
      owners.map { ($0.owners + $0.generic).allSatisfy { $0 >= bodies.count } })
    let words = WordTries.shared
    var beginnings = words.beginnings
    var phrases = words.phrases
    for phrase in table.phrases {
      beginnings.insert(phrase.text)
      // A name counts before a word.
      phrases.add(phrase.text, words.meanings.count + phrase.value, replacing: true)
    }
    self.phrases = Trie(phrases)
    self.beginnings = beginnings.fixed
    meanings = Fixed(words.meanings + table.owners.indices.map { .owner($0) })
    tables = Tables(
      phrases: self.phrases.table, counters: words.counters.table, links: words.links.table,
      meanings: meanings.start, beginnings: self.beginnings.start)
  }

  /// Whether a phrase may begin with a scalar before a position: told by its first few.
  @inline(__always)
  func mayBegin(_ reader: Reader, _ scalar: UInt32, _ after: Int) -> Bool {
    Beginnings.mayBegin(tables.beginnings, reader, scalar, after)
  }

  /// Whether a phrase may begin with a word in ASCII, of which the first letters are given.
  @inline(__always)
  func mayBegin(word: UInt32, window: UInt64) -> Bool {
    Beginnings.mayBegin(tables.beginnings, word: word, window: window)
  }

  /// The longest word or name that stands whole at a position; of a name and a word the name.
  func match(_ reader: Reader, _ start: Int) -> (lexeme: Lexeme, end: Int)? {
    let (scalar, after) = reader.next(start)
    return mayBegin(reader, scalar, after) ? begun(reader, start) : nil
  }

  /// As `match`, where it is known that a phrase may begin.
  @inline(__always)
  func begun(_ reader: Reader, _ start: Int) -> (lexeme: Lexeme, end: Int)? {
    tables.phrases.match(reader, start).map { (tables.meanings[$0.value], $0.end) }
  }

  /// As `match`, with the Arabic article that a preposition has swallowed put back.
  func matchAfterArticle(_ reader: Reader, _ start: Int) -> (lexeme: Lexeme, end: Int)? {
    tables.phrases.matchAfterArticle(reader, start).map { (tables.meanings[$0.value], $0.end) }
  }

  /// Whether a name is only that of treaties.
  func isTreaty(_ owner: Int) -> Bool { isTreaty.start[owner] }

  /// The name that stands whole at a position, with or without 《》.
  func name(_ reader: Reader, _ start: Int) -> (owner: Int, end: Int)? {
    let (quotation, after) = reader.raw(start)
    let isQuoted = quotation == 0x300A
    guard let found = match(reader, isQuoted ? after : start), case .owner(let owner) = found.lexeme
    else { return nil }
    let (closing, end) = reader.raw(found.end)
    return isQuoted ? closing == 0x300B ? (owner, end) : nil : (owner, found.end)
  }

  /// The counter that stands after a number, as in Chinese.
  func counter(_ reader: Reader, _ start: Int) -> (lexeme: Lexeme, end: Int)? {
    tables.counters.match(reader, start).map { (tables.meanings[$0.value], $0.end) }
  }

  /// The end of the longest link at a position, if it says that.
  func link(_ link: Link, _ reader: Reader, _ start: Int) -> Int? {
    guard let found = tables.links.match(reader, start),
      Link(rawValue: found.value).contains(link)
    else { return nil }
    return found.end
  }
}
