import Documents

extension WordOrigins {
  /// Finds the words of a document again in the Markdown from which it was made.
  ///
  /// - Parameters:
  ///   - document: the document.
  ///   - text: the Markdown, with what stands behind its stretches.
  ///   - places: the bytes from which blocks and footnotes were made, by their addresses.
  init(_ document: DocumentTree, _ text: RenderedText, _ places: [String: Range<Int>]) {
    var found: [String: [Stretch]] = [:]
    var search = WordSearch(text)
    var block = ""
    let notes = Set(document.footnotes.map(\.number))
    for passage in document.passages {
      guard let place = places[passage.block] else { continue }
      if passage.block != block { search.enter(place) }
      block = passage.block
      found[passage.id] = search.stretches(
        of: PassageText(passage, document.language, notes: notes).text)
    }
    self.init(found)
  }
}

/// Goes through Markdown with the words of what was made of it, in their order.
private struct WordSearch {
  private let bytes: [UInt8]
  private let spans: [OriginSpan]
  private var at = 0
  private var end = 0
  private var span = 0

  init(_ text: RenderedText) {
    bytes = Array(text.markdown.utf8)
    spans = text.spans
  }

  mutating func enter(_ place: Range<Int>) {
    (at, end) = (place.lowerBound, min(place.upperBound, bytes.count))
    if span < spans.count, spans[span].range.lowerBound > at { span = 0 }
  }

  /// What stands behind the letters of a text; a word that markup has otherwise is passed over.
  mutating func stretches(of text: String) -> [WordOrigins.Stretch] {
    var stretches: [WordOrigins.Stretch] = []
    let letters = Array(text.utf8)
    var next = 0
    while next < letters.count {
      guard letters[next] > 32 else {
        next += 1
        continue
      }
      let word = letters[next...].prefix { $0 > 32 }
      locate(word, &stretches)
      next = word.endIndex
    }
    return stretches
  }

  /// Finds a word, or where markup stands in it, its halves.
  private mutating func locate(
    _ word: ArraySlice<UInt8>, _ stretches: inout [WordOrigins.Stretch]
  ) {
    if let start = find(word) {
      add(word.startIndex, start, word.count, &stretches)
      at = start + word.count
      return
    }
    var middle = word.startIndex + word.count / 2
    while middle > word.startIndex, word[middle] & 0xC0 == 0x80 { middle -= 1 }
    guard middle > word.startIndex else { return }
    locate(word[..<middle], &stretches)
    locate(word[middle...], &stretches)
  }

  /// Where the bytes of a word come next, outside of what links lead to; a short one must be near.
  private func find(_ word: ArraySlice<UInt8>) -> Int? {
    var place = at
    var left = word.count < 4 ? 24 : 400
    while place + word.count <= end, left > 0 {
      if bytes[place] == UInt8(ascii: "]"), place + 1 < end, bytes[place + 1] == UInt8(ascii: "("),
        let close = bytes[place..<end].firstIndex(of: UInt8(ascii: ")"))
      {
        if word.first == UInt8(ascii: "]") { return nil }
        place = close + 1
      } else if bytes[place] == word.first, bytes[place...].starts(with: word) {
        return place
      } else {
        place += 1
        left -= 1
      }
    }
    return nil
  }

  /// Adds what stands behind a word, which can come from several places.
  private mutating func add(
    _ offset: Int, _ start: Int, _ count: Int, _ stretches: inout [WordOrigins.Stretch]
  ) {
    while span < spans.count, spans[span].range.upperBound <= start { span += 1 }
    var index = span
    while index < spans.count, spans[index].range.lowerBound < start + count {
      let part = spans[index].range.clamped(to: start..<start + count)
      index += 1
      guard !part.isEmpty else { continue }
      let own = offset + part.lowerBound - start..<offset + part.upperBound - start
      let origin = spans[index - 1].origin
      if let last = stretches.last, last.origin == origin,
        last.range.upperBound >= own.lowerBound - 1
      {
        stretches[stretches.count - 1].range = last.range.lowerBound..<own.upperBound
      } else {
        stretches.append(WordOrigins.Stretch(own, origin))
      }
    }
  }
}
