import Citations
import Records

/// Words and phrases of a language, each with what it stands for, found in texts.
///
/// Of several that begin at a word the longest counts.
struct PhraseTable<Value: Sendable>: Sendable {
  /// A phrase in a text, by the places of its words.
  struct Sighting {
    let words: Range<Int>
    let value: Value
  }

  private struct Phrase {
    let words: [String]
    let value: Value
  }

  private let language: Language
  private var phrases: [String: [Phrase]] = [:]

  /// Makes an empty table.
  init(_ language: Language) { self.language = language }

  /// Adds a phrase; of two that read the same the first counts.
  mutating func add(_ phrase: ArraySlice<Token>, _ value: Value) {
    let words = phrase.map(spelling)
    guard let first = words.first, phrases[first]?.contains(where: { $0.words == words }) != true
    else { return }
    phrases[first, default: []].append(Phrase(words: words, value: value))
    phrases[first]?.sort { $0.words.count > $1.words.count }
  }

  /// The phrases of a text, in order.
  func sightings(in tokens: [Token]) -> [Sighting] {
    let words = tokens.map(spelling)
    var found: [Sighting] = []
    var place = 0
    while place < words.count {
      let phrase = longest(words[place...])
      if let phrase {
        found.append(Sighting(words: place..<place + phrase.words.count, value: phrase.value))
      }
      place += phrase?.words.count ?? 1
    }
    return found
  }

  private func longest(_ words: ArraySlice<String>) -> Phrase? {
    guard let first = words.first else { return nil }
    if let found = phrases[first]?.first(where: { words.starts(with: $0.words) }) { return found }
    // In Arabic "and" and "so" are written together with the word after them.
    guard language == .ar, first.unicodeScalars.count > 2, let joint = first.unicodeScalars.first,
      joint == "و" || joint == "ف"
    else { return nil }
    let bare = String(first.unicodeScalars.dropFirst())
    return phrases[bare]?.first { words.dropFirst().starts(with: $0.words.dropFirst()) }
  }

  /// A word as it is looked up: accents tell words apart in French and Spanish alone.
  private func spelling(_ token: Token) -> String {
    switch language {
    case .fr, .es: token.letters.lowercased()
    default: token.plain
    }
  }
}

extension [Token] {
  /// The words without signs at the ends.
  var trimmingSigns: ArraySlice<Token> {
    guard let first = firstIndex(where: \.isWord), let last = lastIndex(where: \.isWord) else {
      return []
    }
    return self[first...last]
  }
}
