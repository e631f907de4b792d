/// Words without what does not tell them apart: case, accents, widths and shapes.
package enum FoldedText {
  /// The letters as the recogniser compares them.
  package static func of(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for value in Fold.scalars(text) {
      if let scalar = Unicode.Scalar(value) { folded.append(scalar) }
    }
    return String(folded)
  }

  /// The number of the month that a word names in one of the six languages; `nil` where it names none.
  package static func month(_ word: String) -> Int? { months[of(word)] }

  private static let months = Dictionary(Months.all, uniquingKeysWith: { first, _ in first })
}
