import Documents

/// An edit of one line of a draft.
struct LineEdit {
  /// The UTF-8 bytes of the line in whose place the text comes.
  let range: Range<Int>
  /// What comes there.
  let text: String

  /// The signs with which a line marks up its words.
  static let markup: Set<String> = ["*", "_", "\\", "`", "~"]
  /// What begins and ends a tag of a draft.
  private static let tags = ["{{", "{%", "{#", "}}", "%}", "#}"]
  /// How many words around an edit have to be the same at most.
  private static let context = 5

  /// Finds the place of an edit in a line by the words around it; `nil` where it is not sure.
  init?(
    _ spot: Finding.Spot, _ passage: SentPassage, origin: Origin, in line: String,
    _ escape: (String) -> String
  ) {
    let tokens = passage.words.tokens
    let (before, after) = LineEdit.neighbours(spot.words, passage, origin)
    let words = Words(line).tokens.filter { !LineEdit.markup.contains($0.letters) }
    let core = spot.text.trimmed
    guard !LineEdit.tags.contains(where: core.contains) else { return nil }
    for count in (0...LineEdit.context).reversed() {
      let start = max(before.lowerBound, spot.words.lowerBound - count)
      let end = min(after.upperBound, spot.words.upperBound + count)
      guard end > start else { continue }
      let found = LineEdit.places(of: tokens[start..<end], in: words)
      if found.isEmpty { continue }
      guard found.count == 1 else { return nil }
      let old = found[0] + spot.words.lowerBound - start..<found[0] + spot.words.upperBound - start
      let hasLeft = old.lowerBound > found[0]
      let hasRight = found[0] + (end - start) > old.upperBound
      self.init(
        spot.text, core.isEmpty ? "" : escape(core.singleSpaced), words, old, line,
        hasLeft: hasLeft, hasRight: hasRight)
      return
    }
    return nil
  }

  private init?(
    _ whole: String, _ core: String, _ words: [Token], _ old: Range<Int>, _ line: String,
    hasLeft: Bool, hasRight: Bool
  ) {
    let bytes = Array(line.utf8)
    func isSpace(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy { $0 == 32 || $0 == 9 } }
    if old.isEmpty {
      let lead = whole.first.map { $0.isWhitespace } ?? false
      let trail = whole.last.map { $0.isWhitespace } ?? false
      if hasLeft {
        let place = words[old.lowerBound - 1].range.upperBound
        (range, text) = (place..<place, (lead ? " " : "") + core)
      } else if hasRight {
        let place = words[old.lowerBound].range.lowerBound
        (range, text) = (place..<place, core + (trail ? " " : ""))
      } else {
        return nil
      }
      return
    }
    var start = words[old.lowerBound].range.lowerBound
    var end = words[old.upperBound - 1].range.upperBound
    guard !words[old].contains(where: { $0.range.isEmpty }),
      !LineEdit.markup.contains(where: String(decoding: bytes[start..<end], as: UTF8.self).contains)
    else { return nil }
    if core.isEmpty {
      // One of the two spaces around words goes with them.
      if hasLeft {
        let left = words[old.lowerBound - 1].range.upperBound
        if isSpace(left..<start) { start = left }
      } else if hasRight {
        let right = words[old.upperBound].range.lowerBound
        if isSpace(end..<right) { end = right }
      }
    }
    (range, text) = (start..<end, core)
  }

  /// The words around an edit that come from the same line, up to the context.
  private static func neighbours(
    _ words: Range<Int>, _ passage: SentPassage, _ origin: Origin
  ) -> (before: Range<Int>, after: Range<Int>) {
    let tokens = passage.words.tokens
    func isSame(_ place: Int) -> Bool {
      passage.stretches.contains {
        $0.origin == origin && $0.range.overlaps(tokens[place].range)
      }
    }
    var start = words.lowerBound
    while start > 0, words.lowerBound - start < context, isSame(start - 1) { start -= 1 }
    var end = words.upperBound
    while end < tokens.count, end - words.upperBound < context, isSame(end) { end += 1 }
    return (start..<words.lowerBound, words.upperBound..<end)
  }

  private static func places(of words: ArraySlice<Token>, in line: [Token]) -> [Int] {
    let sought = words.map(\.letters)
    guard line.count >= sought.count else { return [] }
    return (0...line.count - sought.count).filter { start in
      zip(line[start...], sought).allSatisfy { $0.letters == $1 }
    }
  }
}

extension String {
  /// The text with every stretch of white space as one space.
  var singleSpaced: String {
    split { $0.isWhitespace && $0 != "\u{A0}" }.joined(separator: " ")
  }
}
