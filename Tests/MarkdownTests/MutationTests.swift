import Testing

@testable import Markdown

/// Damages a text at random, the same way every time, and reads what comes out.
@Suite struct MutationTests {
  /// A generator with a seed (SplitMix64), so that a failure can be repeated.
  struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  static let seed = """
    # Introduction[^1]

    A *paragraph* with **weight**, `code`, [link](https://un.org) and
    [resolution 7/4](record:untoc-cop/resolution/7/4)[^b].

    1. item
       1. nested
       2. nested

    | a | b |
    |---|--:|
    | 1 | 2 \\| 3 |

    > 引用《公约》第 18 条

    [^1]: note &amp; more
    [^b]: اتفاقية
    """

  static let pieces = [
    "[", "]", "(", ")", "|", "*", "**", "_", "`", "```", "\n", "\n\n", "> ", "- ", "1. ", "    ",
    "\t", "[^1]", "[^x]:", "<b>", "<!--", "![", "\\", "&#0;", "\r", "#", "---", "|-|", "\u{FEFF}",
    "\u{202E}", "é", "中",
  ]

  @Test(.timeLimit(.minutes(2)), arguments: 0..<10)
  func nothingCrashes(batch: Int) {
    var random = Seeded(state: UInt64(batch))
    for _ in 0..<500 {
      var bytes = Array(MutationTests.seed.utf8)
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.removeSubrange(place..<min(bytes.count, place + 9))
        case 1: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
        default:
          let piece = MutationTests.pieces.randomElement(using: &random) ?? ""
          bytes.insert(contentsOf: piece.utf8, at: place)
        }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let document = read(text)
      #expect(document.blocks.allSatisfy { $0.bytes.upperBound <= text.utf8.count })
      #expect(document == read(text))
    }
  }
}
