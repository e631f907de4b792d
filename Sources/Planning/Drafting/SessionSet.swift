/// A set of sessions by their numbers, which are below 64.
struct SessionSet: Sendable, Hashable {
  var bits: UInt64

  init(bits: UInt64 = 0) { self.bits = bits }

  /// The sessions with these numbers.
  init(_ sessions: some Sequence<Int>) {
    bits = sessions.reduce(0) { $0 | 1 << UInt64($1) }
  }

  var count: Int { bits.nonzeroBitCount }
  var isEmpty: Bool { bits == 0 }
  /// The first session; 64 where there is none.
  var first: Int { bits.trailingZeroBitCount }

  func contains(_ session: Int) -> Bool { bits >> UInt64(session) & 1 == 1 }
  mutating func insert(_ session: Int) { bits |= 1 << UInt64(session) }
  mutating func remove(_ session: Int) { bits &= ~(1 << UInt64(session)) }

  static func & (one: SessionSet, other: SessionSet) -> SessionSet {
    SessionSet(bits: one.bits & other.bits)
  }
}
