extension ChangeJudge.Side {
  /// The changed words as they are printed, with what stands at them without a space.
  var shown: String {
    guard !changed.isEmpty else { return "" }
    var (first, last) = (changed.lowerBound, changed.upperBound - 1)
    while first > 0, isWhole(first - 1, first) { first -= 1 }
    while last + 1 < tokens.count, isWhole(last, last + 1) { last += 1 }
    return letters(tokens[first].range.lowerBound..<tokens[last].range.upperBound)
  }

  /// Whether two neighbours are parts of one symbol or number: nothing stands between them, and the one or
  /// the other is a sign that does not end a sentence.
  private func isWhole(_ left: Int, _ right: Int) -> Bool {
    guard tokens[left].range.upperBound == tokens[right].range.lowerBound else { return false }
    let inner: Set<String> = ["/", "-", ".", "'", "\u{2F}"]
    func isJoint(_ place: Int) -> Bool {
      inner.contains(tokens[place].letters) && place > 0 && place + 1 < tokens.count
        && tokens[place - 1].range.upperBound == tokens[place].range.lowerBound
        && tokens[place + 1].range.lowerBound == tokens[place].range.upperBound
        && tokens[place + 1].isWord
    }
    return isJoint(left) || isJoint(right)
  }

  /// The words around the change.
  var context: String {
    let start = max(0, changed.lowerBound - 8)
    let end = min(tokens.count, changed.upperBound + 8)
    guard start < end else { return "" }
    let words = letters(tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound)
    return (start > 0 ? "… " : "") + words + (end < tokens.count ? " …" : "")
  }

  /// The text from the end of the word before to the beginning of the word after.
  var textBetweenNeighbours: String {
    let start = changed.lowerBound > 0 ? tokens[changed.lowerBound - 1].range.upperBound : 0
    let end =
      changed.upperBound < tokens.count
      ? tokens[changed.upperBound].range.lowerBound : tokens.last?.range.upperBound ?? 0
    return letters(start..<max(start, end))
  }

  private func letters(_ range: Range<Int>) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }
}
