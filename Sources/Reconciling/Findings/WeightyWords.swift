import Records

/// The words of a language that carry a fact although they are neither figures nor names.
struct WeightyWords: Sendable {
  private var table: PhraseTable<WeightyWord>

  /// The words of a language.
  init(_ language: Language) {
    table = PhraseTable(language)
    for (weight, phrases) in WeightyWords.all[language] ?? [] {
      for phrase in phrases.split(separator: ";") {
        table.add(Words(String(phrase)).tokens[...], weight)
      }
    }
  }

  /// Such a word, and where it stands.
  struct Sighting: Hashable {
    let words: Range<Int>
    let weight: WeightyWord
    /// Its letters, without capitals.
    let letters: String
  }

  /// Whether the changed words stand before or behind those that say who spoke.
  func isBesideSpeaker(_ side: ChangeJudge.Side) -> Bool {
    table.sightings(in: side.tokens).contains {
      $0.value == .speaker
        && ($0.words.lowerBound == side.changed.upperBound
          || $0.words.upperBound == side.changed.lowerBound)
    }
  }

  /// The words of this kind that some words of a text touch.
  func sightings(in side: ChangeJudge.Side) -> [Sighting] {
    table.sightings(in: side.tokens).filter {
      $0.value != .none && $0.words.overlaps(side.changed)
    }.map { sighting in
      let letters = side.tokens[sighting.words].map { $0.letters.lowercased() }
      return Sighting(
        words: sighting.words, weight: sighting.value, letters: letters.joined(separator: " "))
    }
  }
}
