extension Trie.Table {
  /// The value of the longest phrase that stands whole at a position, and where it ends.
  func match(_ reader: Reader, _ start: Int) -> (value: Int, end: Int)? {
    let (scalar, after) = reader.next(start)
    guard scalar < 0x10000 else { return nil }
    return match(reader, after, from: Int(roots[Int(scalar)]), scalar)
  }

  /// As `match`, with the Arabic article that a preposition has swallowed put back.
  func matchAfterArticle(_ reader: Reader, _ start: Int) -> (value: Int, end: Int)? {
    match(reader, start, from: Int(roots[0x627]), 0x627)
  }

  @_optimize(speed)
  private func match(
    _ reader: Reader, _ start: Int, from root: Int, _ begun: UInt32
  ) -> (value: Int, end: Int)? {
    guard root >= 0 else { return nil }
    var node = root
    var at = start
    var previous = begun
    var best: (value: Int, end: Int)?
    var star = -1
    var starAt = 0
    while true {
      let (scalar, after) = reader.next(at)
      var more = Trie.More()
      if nodes[node].more >= 0 {
        more = self.more[Int(nodes[node].more)]
        // A word with any ending is tried last, and may be the beginning of what was found: القرار نفسه.
        if more.accept >= 0, at >= best?.end ?? 0, Self.isWhole(previous, scalar, reader, after) {
          best = (Int(more.accept), at)
        }
        if more.star >= 0 { (star, starAt) = (Int(more.star), at) }
      }
      if let target = edge(node, more, scalar) {
        at = scalar == 0x20 ? reader.skipSpace(after) : after
        previous = scalar
        node = target
      } else if let broken = broken(node, more, scalar, previous, reader, at) {
        (node, at, previous) = (broken.target, broken.after, broken.scalar)
      } else if scalar == 0x2D, let joined = Self.joined(reader, at) {
        at = joined
      } else if star >= 0, let end = Self.ending(reader, starAt) {
        (node, at, previous) = (star, end, 0x61)
        star = -1
      } else {
        return best
      }
    }
  }

  @inline(__always)
  private func edge(_ node: Int, _ more: Trie.More, _ scalar: UInt32) -> Int? {
    if nodes[node].scalar == scalar, scalar != 0 { return node + 1 }
    guard more.mask >= 0 else { return nil }
    var slot = Int(scalar) & Int(more.mask)
    while true {
      let edge = edges[Int(more.first) + slot]
      if edge.scalar == scalar { return edge.target < 0 ? nil : Int(edge.target) }
      if edge.scalar == 0 { return nil }
      slot = (slot + 1) & Int(more.mask)
    }
  }

  /// The edge beyond a line break between two Chinese characters.
  private func broken(
    _ node: Int, _ more: Trie.More, _ scalar: UInt32, _ previous: UInt32, _ reader: Reader,
    _ at: Int
  ) -> (target: Int, scalar: UInt32, after: Int)? {
    guard scalar == 0x20 else { return nil }
    let (beyond, after) = reader.next(reader.skipSpace(at))
    // "государств — участников"
    if beyond == 0x2D, let target = edge(node, more, beyond) {
      return (target, beyond, reader.skipSpace(after))
    }
    guard previous.isHan || previous.isDigit else { return nil }
    guard beyond.isHan, let target = edge(node, more, beyond) else { return nil }
    return (target, beyond, after)
  }

  /// Whether a phrase that ends between two scalars ends with a word or a number.
  @inline(__always)
  private static func isWhole(
    _ previous: UInt32, _ next: UInt32, _ reader: Reader, _ after: Int
  ) -> Bool {
    guard previous.isLetter else { return !(previous.isDigit && next.isDigit) }
    if next.isLetter { return false }
    return !(next == 0x2D && reader.next(after).scalar.isLetter)
  }

  /// The position after the letters of an ending; `nil` where there are more than eight.
  private static func ending(_ reader: Reader, _ start: Int) -> Int? {
    var at = start
    for _ in 0...8 {
      let (scalar, after) = reader.next(at)
      guard scalar.isLetter else { return at }
      at = after
    }
    return nil
  }

  /// The position after a hyphen with which a line breaks inside a word.
  private static func joined(_ reader: Reader, _ at: Int) -> Int? {
    let after = reader.next(at).after
    guard reader.byte(after) == 10 || reader.byte(after) == 13 else { return nil }
    let further = reader.skipSpace(after)
    let byte = reader.byte(further)
    return byte >= 0x80 || UInt32(byte).isLatin ? further : nil
  }
}
