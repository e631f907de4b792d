/// Finds the longest phrase of a table that stands at a place, in time of its length.
///
/// A phrase is folded; `*` at the end of a word stands for any ending of at most eight letters.
struct Trie: Sendable {
  private struct Node {
    var edges: [UInt32: Int32] = [:]
    var star: Int32 = -1
    var accept: Int32 = -1
  }

  private var first: [Int32] = []
  private var counts: [UInt16] = []
  private var stars: [Int32] = []
  private var accepts: [Int32] = []
  private var edgeScalars: [UInt32] = []
  private var edgeTargets: [Int32] = []
  private var roots: [Int32] = []
  /// Which pairs of scalars begin a phrase, hashed: most words are told from phrases by these alone.
  private var pairs = [Bool](repeating: false, count: 1 << 16)
  /// Which scalars begin a phrase whatever follows, hashed.
  private var singles = [Bool](repeating: false, count: 1 << 16)

  init(_ phrases: [(text: String, value: Int)]) {
    var nodes = [Node()]
    for (text, value) in phrases { Trie.add(text, value, &nodes) }
    for node in nodes {
      first.append(Int32(edgeScalars.count))
      counts.append(UInt16(node.edges.count))
      stars.append(node.star)
      accepts.append(node.accept)
      for (scalar, target) in node.edges.sorted(by: { $0.key < $1.key }) {
        edgeScalars.append(scalar)
        edgeTargets.append(target)
      }
    }
    roots = [Int32](repeating: -1, count: 0x10000)
    for (scalar, target) in nodes[0].edges where scalar < 0x10000 {
      roots[Int(scalar)] = target
      let node = nodes[Int(target)]
      for next in node.edges.keys { pairs[Trie.hash(scalar, next)] = true }
      // A star or an end may be followed by any letter or none.
      if node.star >= 0 || node.accept >= 0 {
        singles[Int(scalar)] = true
      }
    }
  }

  private static func add(_ text: String, _ value: Int, _ nodes: inout [Node]) {
    var node = 0
    for scalar in Fold.scalars(text) {
      if scalar == 0x2A {
        if nodes[node].star < 0 {
          nodes[node].star = Int32(nodes.count)
          nodes.append(Node())
        }
        node = Int(nodes[node].star)
      } else if let next = nodes[node].edges[scalar] {
        node = Int(next)
      } else {
        nodes[node].edges[scalar] = Int32(nodes.count)
        node = nodes.count
        nodes.append(Node())
      }
    }
    if node != 0, nodes[node].accept < 0 { nodes[node].accept = Int32(value) }
  }

  /// Whether a phrase may begin with these two scalars.
  @inline(__always)
  func mayBegin(_ one: UInt32, _ two: UInt32) -> Bool {
    pairs[Trie.hash(one, two)] || one < 0x10000 && singles[Int(one)]
  }

  @inline(__always)
  private static func hash(_ one: UInt32, _ two: UInt32) -> Int {
    Int((one &* 0x9E5 &+ two &* 0x1F) & 0xFFFF)
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
      if accepts[node] >= 0, Trie.isWhole(previous, scalar, reader, after) {
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
      } else if scalar == 0x2D, let joined = Trie.joined(reader, at) {
        at = joined
      } else if star >= 0, let end = Trie.ending(reader, starAt) {
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
