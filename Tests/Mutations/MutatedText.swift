package import Records

/// A text made by chance from texts with citations: the same for the same seed.
package struct MutatedText: Sendable {
  /// The text.
  package let text: String
  /// The language that its parts are mostly in.
  package let language: Language
  /// Whether the language is to be told to the reader.
  package let tellsLanguage: Bool

  /// Makes the text of a seed, in a language or in any.
  package init(seed: UInt64, language: Language? = nil) {
    var chance = SeededChance(state: seed &* 0xD134_2543_DE82_EF95)
    let language = language ?? chance.one(of: Language.allCases)
    self.language = language
    tellsLanguage = chance.below(4) > 0
    var scalars = MutatedText.seed(language, &chance)
    for _ in 0..<chance.below(6) {
      let at = chance.below(scalars.count + 1)
      switch chance.below(6) {
      case 0: scalars.removeSubrange(at..<min(scalars.count, at + 1 + chance.below(3)))
      case 1: scalars.insert(contentsOf: MutatedText.seed(language, &chance).suffix(at), at: at)
      case 2:
        scalars.insert(
          contentsOf: MutatedText.seed(chance.one(of: Language.allCases), &chance), at: at)
      case 3 where at < scalars.count: scalars.swapAt(at, chance.below(scalars.count))
      default: scalars.insert(contentsOf: chance.one(of: Seeds.pieces).unicodeScalars, at: at)
      }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    text = String(view)
  }

  private static func seed(
    _ language: Language, _ chance: inout SeededChance
  ) -> [Unicode.Scalar] {
    Array(chance.one(of: Seeds.of(language)).unicodeScalars)
  }
}

/// The same numbers for the same seed anywhere.
struct SeededChance {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ mixed >> 31) % UInt64(max(bound, 1)))
  }

  mutating func one<Element>(of elements: [Element]) -> Element { elements[below(elements.count)] }
}
