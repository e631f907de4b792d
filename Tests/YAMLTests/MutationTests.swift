import Diagnostics
import Testing
import YAML

struct MutationTests {
  private static let seed = """
    title: {en: Draft, zh: "草案"}
    endorsed-by: resolution 7/4
    topics: [a, 'b', "c\\n"]
    text: |
      one
      two
    items:
      - letter: a  # note
        history:
        - state: adopted
          by: ~
      - ? k
        : v
    """

  @Test(.timeLimit(.minutes(1))) func changedBytesNeverCrashTheReader() {
    var generator = SeededGenerator(state: 3)
    let original = Array(Self.seed.utf8)
    let bytes = Array("[]{}:-,?&*!|>'\"%@`#~ \n\t\r\\x0\u{1}决\u{2028}".utf8)
    var refused = 0
    for _ in 0..<20_000 {
      var mutated = original
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let place = Int.random(in: 0..<mutated.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: mutated.remove(at: place)
        case 1: mutated.insert(bytes.randomElement(using: &generator) ?? 0, at: place)
        case 2: mutated[place] = bytes.randomElement(using: &generator) ?? 0
        default: mutated.removeSubrange(place..<min(mutated.count, place + 9))
        }
        if mutated.isEmpty { mutated = [0x61] }
      }
      let text = String(decoding: mutated, as: UTF8.self)
      let (node, diagnostics) = YAMLReader.read(text[...], file: "a.md")
      #expect(node != nil || !diagnostics.isEmpty)
      if let node { checkPlaces(node, within: text.utf8.count) }
      for diagnostic in diagnostics {
        #expect((diagnostic.range?.start.offset ?? .max) <= text.utf8.count)
      }
      if !diagnostics.isEmpty { refused += 1 }
    }
    #expect(refused > 5_000 && refused < 20_000)
  }

  /// Values stand inside what holds them, and one after the other.
  private func checkPlaces(_ node: Node, within limit: Int) {
    #expect(node.range.start <= node.range.end && node.range.end.offset <= limit)
    for pair in node.pairs ?? [] {
      #expect(pair.keyRange.start >= node.range.start)
      #expect(pair.value.range.start >= pair.keyRange.end)
      checkPlaces(pair.value, within: limit)
    }
    for item in node.items ?? [] {
      #expect(item.range.start >= node.range.start)
      checkPlaces(item, within: limit)
    }
  }
}

/// Random numbers that are the same on every run.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
