/// The phrases of a vocabulary, lent for the time of a scan.
///
/// A class, because it is handed to every step of a scan and is large.
final class VocabularyView {
  let names: TrieView
  let phrases: TrieView
  let counters: TrieView
  let links: TrieView
  let meanings: UnsafeBufferPointer<Lexeme>

  init(
    names: TrieView, phrases: TrieView, counters: TrieView, links: TrieView,
    meanings: UnsafeBufferPointer<Lexeme>
  ) {
    self.names = names
    self.phrases = phrases
    self.counters = counters
    self.links = links
    self.meanings = meanings
  }

  /// Whether a phrase may begin at a position: told by its first two scalars.
  @inline(__always)
  func mayBegin(_ reader: Reader, _ start: Int) -> Bool {
    let (one, after) = reader.next(start)
    let inPhrases = phrases.mayBegin(one)
    let inNames = names.mayBegin(one)
    guard inPhrases || inNames else { return false }
    let two = reader.next(after).scalar
    return inPhrases && phrases.mayBegin(one, two) || inNames && names.mayBegin(one, two)
  }

  /// The longest word or name that stands whole at a position; a name counts before a word as long.
  func match(_ reader: Reader, _ start: Int) -> (lexeme: Lexeme, end: Int)? {
    longest(names.match(reader, start), phrases.match(reader, start))
  }

  /// As `match`, with the Arabic article that a preposition has swallowed put back.
  func matchAfterArticle(_ reader: Reader, _ start: Int) -> (lexeme: Lexeme, end: Int)? {
    longest(
      names.matchAfterArticle(reader, start), phrases.matchAfterArticle(reader, start))
  }

  /// The counter that stands after a number, as in Chinese.
  func counter(_ reader: Reader, _ start: Int) -> (lexeme: Lexeme, end: Int)? {
    counters.match(reader, start).map { (meanings[$0.value], $0.end) }
  }

  /// The end of the link of that kind which stands at a position.
  func link(_ link: Vocabulary.Link, _ reader: Reader, _ start: Int) -> Int? {
    guard let found = links.match(reader, start), found.value == link.rawValue else { return nil }
    return found.end
  }

  private func longest(
    _ name: (value: Int, end: Int)?, _ word: (value: Int, end: Int)?
  ) -> (lexeme: Lexeme, end: Int)? {
    if let name, name.end >= word?.end ?? 0 { return (.owner(name.value), name.end) }
    return word.map { (meanings[$0.value], $0.end) }
  }
}
