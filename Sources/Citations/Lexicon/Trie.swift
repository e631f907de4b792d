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
  private var pairs = Bits()
  /// Which scalars begin a phrase, and which do whatever follows.
  private var initials = Bits()
  private var singles = Bits()

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
      initials.insert(Int(scalar))
      for next in node.edges.keys { pairs.insert(Bits.hash(scalar, next)) }
      // A star or an end may be followed by any letter or none.
      if node.star >= 0 || node.accept >= 0 {
        singles.insert(Int(scalar))
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

  /// Lends what the table holds, without its being counted, for the time of a scan.
  func withView<Result>(_ body: (TrieView) -> Result) -> Result {
    first.withUnsafeBufferPointer { first in
      counts.withUnsafeBufferPointer { counts in
        stars.withUnsafeBufferPointer { stars in
          accepts.withUnsafeBufferPointer { accepts in
            edgeScalars.withUnsafeBufferPointer { scalars in
              edgeTargets.withUnsafeBufferPointer { targets in
                roots.withUnsafeBufferPointer { roots in
                  Bits.withViews(initials, singles, pairs) { initials, singles, pairs in
                    body(
                      TrieView(
                        first: first, counts: counts, stars: stars, accepts: accepts,
                        edgeScalars: scalars, edgeTargets: targets, roots: roots,
                        initials: initials, singles: singles, pairs: pairs))
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}

/// A set of numbers below 65,536.
struct Bits: Sendable {
  private var words = [UInt64](repeating: 0, count: 1 << 10)

  mutating func insert(_ number: Int) { words[number >> 6] |= 1 << UInt64(number & 63) }

  @inline(__always)
  static func hash(_ one: UInt32, _ two: UInt32) -> Int {
    Int((one &* 0x9E5 &+ two &* 0x1F) & 0xFFFF)
  }

  static func withViews<Result>(
    _ a: Bits, _ b: Bits, _ c: Bits,
    _ body: (UnsafeBufferPointer<UInt64>, UnsafeBufferPointer<UInt64>, UnsafeBufferPointer<UInt64>)
      -> Result
  ) -> Result {
    a.words.withUnsafeBufferPointer { a in
      b.words.withUnsafeBufferPointer { b in c.words.withUnsafeBufferPointer { body(a, b, $0) } }
    }
  }
}

extension UnsafeBufferPointer<UInt64> {
  @inline(__always)
  func holds(_ number: Int) -> Bool { self[number >> 6] >> UInt64(number & 63) & 1 != 0 }
}
