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

  private let stems = Stems()

  /// Hands over the words of a text in order.
  func each(
    in text: UnsafeBufferPointer<UInt8>, _ side: Side, _ take: (Word) throws -> Void
  ) rethrows {
    var run = Run()
    try FoldedText.each(in: text) { folded, written, place in
      let scalar = SearchWords.scalar(folded, written)
      let script = Script(scalar)
      if !run.goesOn(in: script) {
        try end(&run, side, take)
        run.script = script
      }
      if script != .none { run.add(scalar, place) }
    }
    try end(&run, side, take)
  }

  /// The words of a question.
  func question(_ text: String) -> [Word] {
    var words: [Word] = []
    var text = text
    text.withUTF8 { each(in: $0, .question) { words.append($0) } }
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

  private func end(_ run: inout Run, _ side: Side, _ take: (Word) throws -> Void) rethrows {
    defer { run = Run() }
    guard let first = run.letters.first, let last = run.letters.last else { return }
    guard run.script == .han else {
      let form = run.letters.flatMap { Array(String($0.scalar).utf8) }
      let place = first.place.lowerBound..<last.place.upperBound
      return try take(Word(form: stems.stem(form, run.script), place: place))
    }
    for (one, two) in zip(run.letters, run.letters.dropFirst()) {
      try take(
        Word(
          form: Array("\(one.scalar)\(two.scalar)".utf8),
          place: one.place.lowerBound..<two.place.upperBound))
    }
    if side == .searched || run.letters.count == 1 {
      try take(
        Word(
          form: Array(String(last.scalar).utf8), place: last.place,
          isBeside: run.letters.count > 1))
    }
  }
}

/// Letters and figures of one script that follow each other.
private struct Run {
  var script = Script.none
  var letters: [(scalar: Unicode.Scalar, place: Range<Int>)] = []

  /// Whether what is of a script belongs to the same word; figures belong to the letters beside them.
  func goesOn(in next: Script) -> Bool {
    script == next || script == .figure && next.isLetters || script.isLetters && next == .figure
  }

  mutating func add(_ value: UInt32, _ place: Range<Int>) {
    if let scalar = Unicode.Scalar(value) { letters.append((scalar, place)) }
  }
}
