import Documents

extension WordOrigins {
  /// Finds the words of a document again in the Markdown from which it was made.
  ///
  /// - Parameters:
  ///   - document: the document.
  ///   - text: the Markdown, with what stands behind its stretches.
  ///   - places: the bytes from which blocks and footnotes were made, by their addresses.
  init(_ document: DocumentTree, _ text: RenderedText, _ places: [String: Range<Int>]) {
    let markdown = Array(text.markdown.utf8)
    let index = OriginIndex(text.spans)
    let notes = Set(document.footnotes.map(\.number))
    var found: [String: [Stretch]] = [:]
    for (block, passages) in Dictionary(grouping: document.passages, by: \.block) {
      guard let place = places[block] else { continue }
      let texts = passages.map { PassageText($0, document.language, notes: notes) }
      let words = texts.map(\.words)
      let homes = WordHomes(words.flatMap { $0 }, VisibleMarkdown(markdown, place).words, in: place)
      var first = 0
      for (passage, words) in zip(passages, words) {
        var stretches = PassageStretches()
        for (offset, word) in words.enumerated() {
          stretches.add(word, homes.places[first + offset], index)
        }
        first += words.count
        found[passage.id] = stretches.all
      }
    }
    self.init(found)
  }
}

extension PassageText {
  /// The words that stand in the Markdown.
  fileprivate var words: [PlacedWord] {
    let bytes = Array(text.utf8)
    let ends = added.map(\.lowerBound) + [bytes.count]
    let starts = [0] + added.map(\.upperBound)
    return zip(starts, ends).flatMap { start, end in
      PlacedWord.words(of: String(decoding: bytes[start..<end], as: UTF8.self)[...], at: start)
    }
  }
}

/// The stretches of a passage as they are put together, word by word.
private struct PassageStretches {
  private(set) var all: [WordOrigins.Stretch] = []
  /// Where the words end that are read.
  private var end = 0

  /// Adds what stands behind a word, which can come from several places.
  mutating func add(
    _ word: PlacedWord, _ home: (bytes: Range<Int>, isExact: Bool), _ index: OriginIndex
  ) {
    defer { end = word.range.upperBound }
    guard home.isExact else {
      for origin in index.origins(of: home.bytes) { add(word.range, origin) }
      return
    }
    for span in index.spans(of: home.bytes) {
      let part = span.range.clamped(to: home.bytes)
      let start = word.range.lowerBound + part.lowerBound - home.bytes.lowerBound
      add(start..<start + part.count, span.origin)
    }
  }

  private mutating func add(_ range: Range<Int>, _ origin: Origin) {
    if let last = all.last, last.origin == origin, last.range.upperBound >= end {
      all[all.count - 1].range = last.range.lowerBound..<range.upperBound
    } else {
      all.append(WordOrigins.Stretch(range, origin))
    }
  }
}
