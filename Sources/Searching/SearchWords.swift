import Citations

/// A text as the words by which it is found, each with its place in bytes.
///
/// Case, accents, vowel marks, widths and the shapes of Arabic letters are made one, as the recogniser of
/// citations makes them one; words of Latin, Cyrillic and Arabic letters are reduced to their stems; of
/// Chinese characters each two neighbours are a word. Whatever is neither letter nor figure parts words.
struct SearchWords {
  /// One word: its form, where it stands, and whether it stands where the word before it does.
  struct Word: Equatable {
    var form: [UInt8]
    var place: Range<Int>
    var isBeside = false
  }

  /// How a text is taken: what is searched, or what is searched for.
  enum Side {
    /// The last character of several is also a word of its own, so that one character finds it.
    case searched
    case question
  }

  /// Takes the form of a word, which is good for the time of the call alone, its place, and whether it stands
  /// where the word before it does.
  typealias Taker = (UnsafeBufferPointer<UInt8>, Range<Int>, Bool) throws -> Void

  private let stems = Stems()

  /// Hands over the words of a text in order.
  func each(in text: UnsafeBufferPointer<UInt8>, _ side: Side, _ take: Taker) throws {
    var run = LetterRun()
    try FoldedText.each(in: text) { folded, written, place in
      let scalar = SearchWords.scalar(folded, written)
      let script = Script(scalar)
      if !run.goesOn(in: script) {
        try end(&run, side, take)
        run.begin(script)
      }
      guard script != .none else { return }
      run.add(scalar, place)
      if script == .han, run.count > 1 {
        try run.letters.withUnsafeBufferPointer { try take($0, run.place, false) }
        run.keepLast()
      }
    }
    try end(&run, side, take)
  }

  /// The words of a question.
  func question(_ text: String) -> [Word] { words(text, .question) }

  /// The words of a text.
  func words(_ text: String, _ side: Side) -> [Word] {
    var words: [Word] = []
    var text = text
    text.withUTF8 { bytes in
      // Only what takes the words can throw, and this does not.
      try? each(in: bytes, side) { words.append(Word(form: Array($0), place: $1, isBeside: $2)) }
    }
    return words
  }

  /// Three letters by which endings and beginnings are told stay as they are written: the short i of Russian,
  /// the ending of Arabic nouns, and the alef with which no article is written.
  private static func scalar(_ folded: UInt32, _ written: UInt32) -> UInt32 {
    switch (folded, written) {
    case (0x438, 0x439), (0x438, 0x419): 0x439
    case (0x647, 0x629): 0x629
    case (0x627, 0x625): 0x625
    default: folded
    }
  }

  private func end(_ run: inout LetterRun, _ side: Side, _ take: Taker) throws {
    guard run.count > 0 else { return }
    if run.script != .han {
      try stems.with(run.letters, run.script) { try take($0, run.place, false) }
    } else if side == .searched || run.isAlone {
      try run.letters.withUnsafeBufferPointer { try take($0, run.place, !run.isAlone) }
    }
  }
}
