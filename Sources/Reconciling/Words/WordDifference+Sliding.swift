extension WordDifference {
  /// Changes with what is only added or taken out at the place where it is most of a piece.
  ///
  /// Where two sentences begin with the same words it cannot be told with which of these one of them went. It is
  /// taken for a sentence from its beginning to its end, or else for what ends with the sign of its own sentence
  /// and not with that of the one before.
  static func slid(_ changes: [Change], _ a: [String], _ b: [String]) -> [Change] {
    changes.indices.map { place in
      let change = changes[place]
      let before = place > 0 ? changes[place - 1] : Change(old: 0..<0, new: 0..<0)
      let after =
        place + 1 < changes.count
        ? changes[place + 1] : Change(old: a.count..<a.count, new: b.count..<b.count)
      if change.old.isEmpty {
        let shift = shift(change.new, in: b, before.new.upperBound..<after.new.lowerBound)
        return change.moved(by: shift)
      }
      if change.new.isEmpty {
        let shift = shift(change.old, in: a, before.old.upperBound..<after.old.lowerBound)
        return change.moved(by: shift)
      }
      return change
    }
  }

  /// By how many words a stretch is moved within bounds, so that the text without it stays the same.
  private static func shift(_ range: Range<Int>, in words: [String], _ bounds: Range<Int>) -> Int {
    var shifts = [0]
    var last = range
    while last.lowerBound > bounds.lowerBound,
      words[last.lowerBound - 1] == words[last.upperBound - 1]
    {
      last = last.lowerBound - 1..<last.upperBound - 1
      shifts.append(last.lowerBound - range.lowerBound)
    }
    last = range
    while last.upperBound < bounds.upperBound, words[last.lowerBound] == words[last.upperBound] {
      last = last.lowerBound + 1..<last.upperBound + 1
      shifts.append(last.lowerBound - range.lowerBound)
    }
    let whole = shifts.filter { shift in
      let (start, end) = (range.lowerBound + shift, range.upperBound + shift)
      return Token.ends.contains(words[end - 1])
        && (start == 0 || Token.ends.contains(words[start - 1]))
    }
    if let nearest = whole.min(by: { abs($0) < abs($1) }) { return nearest }
    let isSign = words[range.lowerBound].unicodeScalars.first.map { TokenClass($0) == .sign }
    return shifts.contains(1) && isSign == true ? 1 : 0
  }
}

extension WordDifference.Change {
  fileprivate func moved(by shift: Int) -> Self {
    Self(
      old: old.lowerBound + shift..<old.upperBound + shift,
      new: new.lowerBound + shift..<new.upperBound + shift)
  }
}
