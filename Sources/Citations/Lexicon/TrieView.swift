/// What a trie holds, lent for the time of a scan.
struct TrieView {
  let first: UnsafeBufferPointer<Int32>
  let counts: UnsafeBufferPointer<UInt16>
  let stars: UnsafeBufferPointer<Int32>
  let accepts: UnsafeBufferPointer<Int32>
  let edgeScalars: UnsafeBufferPointer<UInt32>
  let edgeTargets: UnsafeBufferPointer<Int32>
  let roots: UnsafeBufferPointer<Int32>
  let initials: UnsafeBufferPointer<UInt64>
  let singles: UnsafeBufferPointer<UInt64>
  let pairs: UnsafeBufferPointer<UInt64>

  /// Whether a phrase may begin with a scalar.
  @inline(__always)
  func mayBegin(_ one: UInt32) -> Bool { one < 0x10000 && initials.holds(Int(one)) }

  /// Whether a phrase may begin with these two scalars, of which the first may begin one.
  @inline(__always)
  func mayBegin(_ one: UInt32, _ two: UInt32) -> Bool {
    pairs.holds(Bits.hash(one, two)) || singles.holds(Int(one))
  }

  /// The value of the longest phrase that stands whole at a position, and where it ends.
  func match(_ reader: Reader, _ start: Int) -> (value: Int, end: Int)? {
    let (scalar, after) = reader.next(start)
    guard scalar < 0x10000 else { return nil }
    return match(reader, after, from: Int(roots[Int(scalar)]), scalar)
  }

  /// As `match`, with the Arabic article that a preposition has swallowed put back.
  func matchAfterArticle(_ reader: Reader, _ start: Int) -> (value: Int, end: Int)? {
    let alef = Int(roots[0x627])
    guard alef >= 0 else { return nil }
    return match(reader, start, from: alef, 0x627)
  }

  private func match(
    _ reader: Reader, _ start: Int, from root: Int, _ begun: UInt32
  ) -> (value: Int, end: Int)? {
    var node = root
    var at = start
    var previous = begun
    var best: (value: Int, end: Int)?
    var star = -1
    var starAt = 0
    while node >= 0 {
      let (scalar, after) = reader.next(at)
      if accepts[node] >= 0, TrieView.isWhole(previous, scalar, reader, after) {
        best = (Int(accepts[node]), at)
      }
      if stars[node] >= 0 { (star, starAt) = (Int(stars[node]), at) }
      var target = edge(node, scalar)
      if target < 0, scalar == 0x20, previous.isHan || previous.isDigit {
        // A line may be broken between two Chinese characters.
        let further = reader.skipSpace(at)
        let (beyond, afterBeyond) = reader.next(further)
        target = beyond.isHan ? edge(node, beyond) : -1
        if target >= 0 { (node, at, previous) = (target, afterBeyond, beyond) }
        if target >= 0 { continue }
      }
      if target >= 0 {
        at = scalar == 0x20 ? reader.skipSpace(after) : after
        previous = scalar
        node = target
      } else if scalar == 0x2D, let joined = TrieView.joined(reader, at) {
        at = joined
      } else if star >= 0, let end = TrieView.ending(reader, starAt) {
        (node, at, previous) = (star, end, 0x61)
        star = -1
      } else {
        break
      }
    }
    return best
  }

  @inline(__always)
  private func edge(_ node: Int, _ scalar: UInt32) -> Int {
    let begin = Int(first[node])
    for index in begin..<begin + Int(counts[node]) where edgeScalars[index] == scalar {
      return Int(edgeTargets[index])
    }
    return -1
  }

  /// Whether a phrase that ends between two scalars ends with a word.
  private static func isWhole(
    _ previous: UInt32, _ next: UInt32, _ reader: Reader, _ after: Int
  ) -> Bool {
    guard previous.isLetter else { return true }
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
