import Records

/// The small words and marks between the parts of a citation.
extension Scanner {
  /// The end of the longest small word at a position, if it says that.
  func link(_ link: Link, _ start: Int) -> Int? { vocabulary.link(link, reader, start) }

  /// The position after a join, where a member may follow.
  func join(_ start: Int) -> Int? {
    var at = reader.skipSpace(start)
    var hasComma = false
    let (mark, afterMark) = reader.next(at)
    if mark == 0x2C || mark == 0x3B || mark == 0x3001 {
      at = reader.skipSpace(afterMark)
      hasComma = true
    }
    if let join = link(.join, at) { return reader.skipSpace(join) }
    // The Arabic "and" is written together with the word that follows.
    if reader.next(at).scalar == 0x648, case let after = reader.next(at).after,
      reader.next(after).scalar.isArabic || reader.next(after).scalar.isLatin
    {
      return after
    }
    return hasComma ? at : nil
  }

  /// The position after a dash or a word that makes a range.
  func range(_ start: Int) -> Int? {
    let at = reader.skipSpace(start)
    if reader.next(at).scalar == 0x2D { return reader.skipSpace(reader.next(at).after) }
    return link(.range, at).map { reader.skipSpace($0) }
  }
}
