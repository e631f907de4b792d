/// Collects Markdown with its origins, and lays out lines and paragraphs.
struct Writer {
  private(set) var bytes: [UInt8] = []
  private(set) var spans: [Rendered.Span] = []
  private(set) var lineStart = 0
  var fold: Fold?
  /// Whether white space is dropped until something is printed.
  var skipsSpace = false
  private let joins: LineJoining

  struct Fold {
    /// What was written before the paragraph began.
    var before: Int
    var start: Int
    var depth = 1
    var standsAlone: Bool
    var pending = Pending.nothing
  }

  enum Pending {
    case nothing
    case space
    case lineBreak
  }

  init(_ joins: LineJoining) {
    self.joins = joins
    bytes.reserveCapacity(16_384)
  }

  var count: Int { bytes.count }

  /// What has been written of the current line, or of the first line of a paragraph.
  var currentLine: ArraySlice<UInt8> { bytes[lineStart...] }

  /// Whether a space written now would be one too many.
  var isAtSpace: Bool {
    if let fold, fold.pending != .nothing { return true }
    return lineStart == bytes.count || bytes.last?.isSpace ?? true
  }

  mutating func write(_ text: some Collection<UInt8>, _ origin: RenderedOrigin) {
    let start = bytes.count
    if fold == nil, !skipsSpace {
      bytes.append(contentsOf: text)
      if let last = bytes[start...].lastIndex(of: .newline) { lineStart = last + 1 }
    } else {
      var rest = text[...]
      while let first = rest.first {
        if first.isSpace {
          space(first == .newline ? .lineBreak : .space, first)
          rest.removeFirst()
        } else {
          let word = rest.prefix { !$0.isSpace }
          join(word)
          bytes.append(contentsOf: word)
          skipsSpace = false
          rest.removeFirst(word.count)
        }
      }
    }
    cover(start, origin)
  }

  private mutating func space(_ kind: Pending, _ byte: UInt8) {
    if skipsSpace { return }
    guard let pending = fold?.pending else {
      bytes.append(byte)
      if byte == .newline { lineStart = bytes.count }
      return
    }
    if pending != .lineBreak { fold?.pending = kind }
  }

  /// Writes the space that is due before a word of a folded paragraph.
  private mutating func join(_ word: some Collection<UInt8>) {
    guard let fold, fold.pending != .nothing else { return }
    self.fold?.pending = .nothing
    guard bytes.count > fold.start else { return }
    if joins.needsSpace(bytes, word, isLineBreak: fold.pending == .lineBreak) { bytes.append(32) }
  }

  mutating func cover(_ start: Int, _ origin: RenderedOrigin) {
    guard bytes.count > start else { return }
    if let last = spans.last, last.range.upperBound == start, last.origin == origin {
      spans[spans.count - 1].range = last.range.lowerBound..<bytes.count
    } else {
      spans.append(Rendered.Span(range: start..<bytes.count, origin: origin))
    }
  }

  /// Ends a line; a line that held a tag and came out empty is left out, and so is a second blank one.
  mutating func lineBreak(tagged: Bool, _ origin: RenderedOrigin) {
    if skipsSpace { return }
    guard fold == nil else { return space(.lineBreak, .newline) }
    if currentLine.allSatisfy(\.isSpace) {
      truncate(to: lineStart)
      if tagged || endsBlank { return }
    }
    breakLine(origin)
  }

  var endsBlank: Bool {
    bytes.isEmpty || (bytes.last == .newline && bytes.dropLast().last == .newline)
  }

  mutating func breakLine(_ origin: RenderedOrigin) {
    bytes.append(.newline)
    cover(bytes.count - 1, origin)
    lineStart = bytes.count
  }

  mutating func truncate(to count: Int) {
    bytes.removeSubrange(count...)
    while let last = spans.last, last.range.upperBound > count {
      if last.range.lowerBound >= count {
        spans.removeLast()
      } else {
        spans[spans.count - 1].range = last.range.lowerBound..<count
      }
    }
    if lineStart > count { lineStart = (bytes.lastIndex(of: .newline) ?? -1) + 1 }
  }

  mutating func finish() {
    if currentLine.allSatisfy(\.isSpace) { truncate(to: lineStart) }
    if bytes == [.newline] { return truncate(to: 0) }
    while bytes.count > 1, endsBlank { truncate(to: bytes.count - 1) }
  }
}
