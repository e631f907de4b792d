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

  /// Hands over each letter, figure or mark of a text as the recogniser compares it, as it is written, and
  /// where it stands, in bytes; what stands for nothing, such as a soft hyphen, is passed over.
  package static func each(
    in text: UnsafeBufferPointer<UInt8>,
    _ take: (_ folded: UInt32, _ written: UInt32, _ place: Range<Int>) throws -> Void
  ) rethrows {
    let reader = Reader(text)
    var at = reader.skipNothing(0)
    while at < reader.count {
      let (folded, after) = reader.next(at)
      try take(folded, reader.raw(at).scalar, at..<max(after, at + 1))
      at = reader.skipNothing(max(after, at + 1))
    }
  }

  /// The number of the month that a word names in one of the six languages; `nil` where it names none.
  package static func month(_ word: String) -> Int? { months[of(word)] }

  private static let months = Dictionary(Months.all, uniquingKeysWith: { first, _ in first })
}
