/// Steps through a text: past space, back, to the end of a scalar.
extension Reader {
  /// The position of the first scalar from a position on that is not nothing.
  func skipNothing(_ start: Int) -> Int {
    var at = start
    while at < count, byte(at) >= 0x80 {
      let (scalar, after) = raw(at)
      let form = scalar < 0x800 ? UInt32(low[Int(scalar)]) : Fold.high(scalar)
      guard form == 0 else { return at }
      at = after
    }
    return at
  }

  /// The position of the scalar before a position.
  func before(_ at: Int) -> Int {
    var at = at - 1
    while at > 0, byte(at) & 0xC0 == 0x80 { at -= 1 }
    return max(at, 0)
  }

  /// The last scalar before a position that is not nothing, folded; 0 at the beginning.
  func last(_ at: Int) -> (scalar: UInt32, start: Int) {
    var at = at
    while at > 0 {
      at = before(at)
      let scalar = raw(at).scalar
      let form = scalar < 0x800 ? UInt32(low[Int(scalar)]) : Fold.high(scalar)
      if form != 0 { return (form, at) }
    }
    return (0, 0)
  }

  /// The position after any space at a position, line breaks among it.
  func skipSpace(_ at: Int) -> Int {
    var at = at
    while true {
      let (scalar, after) = next(at)
      guard scalar == 0x20 else { return at }
      at = after
    }
  }

  /// The position before any space that ends at a position.
  func trimSpace(_ at: Int) -> Int {
    var at = at
    while at > 0 {
      let (scalar, start) = last(at)
      guard scalar == 0x20 else { return at }
      at = start
    }
    return at
  }

  /// The beginning of the bytes of the scalar in which a position lies.
  func wholeStart(_ at: Int) -> Int {
    var at = at
    while at > 0, at < count, byte(at) & 0xC0 == 0x80 { at -= 1 }
    return at
  }

  /// The end of the bytes of the scalar in which a position lies.
  func wholeEnd(_ at: Int) -> Int {
    var at = at
    while at < count, byte(at) & 0xC0 == 0x80 { at += 1 }
    return at
  }
}
