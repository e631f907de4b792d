/// The same numbers for the same seed anywhere.
package struct Chance: Sendable {
  private var state: UInt64

  /// Begins with a seed.
  package init(_ seed: UInt64) { state = seed &* 0xD134_2543_DE82_EF95 }

  /// A number below a bound.
  package mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ mixed >> 31) % UInt64(max(bound, 1)))
  }

  /// Whether something happens that does so many times in a hundred.
  package mutating func happens(_ percent: Int) -> Bool { below(100) < percent }

  /// One of some.
  package mutating func one<Element>(of elements: [Element]) -> Element {
    elements[below(elements.count)]
  }

  /// Different ones of some, in the order of chance.
  package mutating func some<Element>(_ count: Int, of elements: [Element]) -> [Element] {
    var left = elements
    return (0..<min(count, left.count)).map { _ in left.remove(at: below(left.count)) }
  }
}
