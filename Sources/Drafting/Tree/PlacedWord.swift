/// A word, a sign or a Chinese character, and the bytes at which it stands.
struct PlacedWord: Equatable {
  /// Its letters.
  let letters: Substring
  /// Its UTF-8 bytes in the text as a whole.
  let range: Range<Int>

  /// The words of a stretch of a text, which begins at an offset of the whole.
  static func words(of text: Substring, at offset: Int) -> [PlacedWord] {
    var words: [PlacedWord] = []
    var open: String.Index?
    var start = offset
    var at = offset
    let scalars = text.unicodeScalars
    func close(_ end: String.Index) {
      guard let first = open else { return }
      words.append(PlacedWord(letters: text[first..<end], range: start..<at))
      open = nil
    }
    for place in scalars.indices {
      let scalar = scalars[place]
      let size = UTF8.width(scalar)
      if isLetter(scalar) {
        if open == nil { (open, start) = (place, at) }
      } else {
        close(place)
        if !scalar.properties.isWhitespace {
          words.append(
            PlacedWord(letters: text[place..<scalars.index(after: place)], range: at..<at + size))
        }
      }
      at += size
    }
    close(text.endIndex)
    return words
  }

  /// Whether it goes on with its neighbours as one word.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0x80, 0x2E80...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: false
    default:
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
    }
  }
}
