extension Writer {
  mutating func beginParagraph(_ origin: RenderedOrigin) {
    if fold != nil {
      fold?.depth += 1
      return
    }
    let indent = Array(currentLine)
    let standsAlone = indent.allSatisfy(\.isSpace)
    let before = standsAlone ? lineStart : bytes.count
    if standsAlone {
      truncate(to: lineStart)
      if !endsBlank { breakLine(origin) }
      write(indent, origin)
    }
    fold = Fold(before: before, start: bytes.count, standsAlone: standsAlone)
  }

  mutating func endParagraph(_ origin: RenderedOrigin) {
    guard let fold else { return }
    self.fold?.depth -= 1
    guard fold.depth == 1 else { return }
    self.fold = nil
    if bytes.count == fold.start {
      if fold.standsAlone { truncate(to: fold.before) }
    } else if fold.standsAlone {
      breakLine(origin)
      breakLine(origin)
    }
  }

  /// Begins a round of a list in words: white space at its start is dropped.
  mutating func beginRound() { skipsSpace = true }

  /// Ends a round: white space at its end is dropped.
  mutating func endRound(from start: Int) {
    skipsSpace = false
    fold?.pending = .nothing
    var end = bytes.count
    while end > start, bytes[end - 1].isSpace { end -= 1 }
    truncate(to: end)
  }
}
