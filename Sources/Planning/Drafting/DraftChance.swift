/// Chance from a seed: the same numbers on every run.
struct DraftChance: Sendable {
  var state: UInt64

  /// A number below a bound.
  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(bound, 1))) }

  /// A number from 0 on, of which a small one is likely: exponential, of mean 1.
  ///
  /// It is made of whole steps, as a logarithm is not the same on every machine.
  mutating func threshold() -> Double {
    var whole = 0.0
    var bits = next()
    // Each step is about 0.7, the logarithm of 2.
    while bits & 1 == 1, whole < 64 {
      whole += 1
      bits >>= 1
    }
    return (whole + Double(next() >> 40) / 16_777_216) * 0.693
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
