/// The chance that a corpus is drawn with: SplitMix64, the same numbers for the same seed anywhere.
struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number from 0 up to a bound, the bound excluded.
  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ mixed >> 31) % UInt64(bound))
  }

  /// A number of a range, both ends included.
  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// One of several.
  mutating func one<Element>(of elements: [Element]) -> Element { elements[below(elements.count)] }

  /// Several different ones, in their order.
  mutating func some<Element>(_ count: Int, of elements: [Element]) -> [Element] {
    var positions: Set<Int> = []
    while positions.count < min(count, elements.count) { positions.insert(below(elements.count)) }
    return positions.sorted().map { elements[$0] }
  }
}
