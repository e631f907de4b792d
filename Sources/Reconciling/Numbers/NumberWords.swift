import Citations
import Records

/// The numbers that words of a language say: sixty, soixante, 六十; sixtieth.
struct NumberWords: Sendable {
  /// A number, as it counts or as it gives a place in an order.
  struct Number: Hashable, Sendable {
    let value: Int
    var isOrdinal = false
  }

  /// A number in a text, by the places of its words.
  struct Sighting {
    let words: Range<Int>
    let number: Number
    /// Whether it is written in figures.
    var isFigures = false
  }

  private let language: Language
  private var table: PhraseTable<Number>

  /// The words of each language.
  static let all = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { ($0, NumberWords($0)) })

  private init(_ language: Language) {
    self.language = language
    table = PhraseTable(language)
    for (words, number) in CardinalForms.all(in: language) {
      table.add(Words(words).tokens[...], Number(value: number))
    }
    for (words, number) in OrdinalForms.all(in: language) {
      // Chinese writes the same numeral behind 第, be it in characters or in figures.
      let isChinese = language == .zh
      table.add(
        Words(isChinese ? "第" + words : words).tokens[...],
        Number(value: number, isOrdinal: !isChinese))
    }
  }

  /// The numbers of a text, in words and in figures, in order.
  func sightings(in tokens: [Token]) -> [Sighting] {
    let figures = tokens.indices.compactMap { place in
      number(tokens[place].letters).map {
        Sighting(words: place..<place + 1, number: $0, isFigures: true)
      }
    }
    return
      (table.sightings(in: tokens).map { Sighting(words: $0.words, number: $0.value) }
      + figures).sorted { $0.words.lowerBound < $1.words.lowerBound }
  }

  /// The number of a word in figures: 60, 21st.
  private func number(_ letters: String) -> Number? {
    guard letters.utf8.first.map({ (48...57).contains($0) }) == true else { return nil }
    return Int(letters).map { Number(value: $0) }
      ?? Ordinals.number(letters, in: language).map { Number(value: $0, isOrdinal: true) }
  }
}
