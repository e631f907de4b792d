/// What is read many bytes at a time.
extension Reader {
  /// The first letters of the word of ASCII that begins at a position, small, the first lowest; the
  /// eight bytes that begin there, capitals made small, or 0 where there are fewer; and the position
  /// after the whole word.
  @inline(__always)
  func word(_ start: Int) -> (letters: UInt32, window: UInt64, end: Int) {
    var at = start
    var letters: UInt32 = 0
    var window: UInt64 = 0
    while at + 8 <= count {
      let written = UnsafeRawPointer(bytes + at).loadUnaligned(as: UInt64.self).littleEndian
      let small = written | (written & 0x4040_4040_4040_4040) >> 1
      // The high bit of each byte: set where it is no letter.
      let above = (small & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x1F1F_1F1F_1F1F_1F1F
      let beyond = (small & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x0505_0505_0505_0505
      let others = (~above | beyond | written) & 0x8080_8080_8080_8080
      let length = others.trailingZeroBitCount >> 3
      if at == start {
        window = small
        letters = UInt32(
          truncatingIfNeeded: length < 4 ? small & (1 << UInt64(8 * length) - 1) : small)
      }
      at += length
      if others != 0 { return (letters, window, at) }
    }
    while at < count, (bytes[at] | 0x20) &- 0x61 < 26 {
      if at - start < 4 { letters |= UInt32(bytes[at] | 0x20) << UInt32(8 * (at - start)) }
      at += 1
    }
    return (letters, window, at)
  }

  /// The folded form of a scalar of two bytes, or 0 where none stands at a position.
  @inline(__always)
  func two(_ at: Int) -> UInt32 {
    guard at + 1 < count else { return 0 }
    return UInt32(low[Int(bytes[at] & 0x1F) << 6 | Int(bytes[at + 1] & 0x3F)])
  }

  /// The position after the letters and figures at a position.
  @_optimize(speed)
  func skipLetters(_ start: Int) -> Int {
    var at = start
    while at < count {
      let first = bytes[at]
      if first >= 0xD0, at + 8 <= count, case let run = twos(at), run > 0 {
        at += run
        continue
      }
      if first < 0x80 {
        guard inside[Int(first)] != 0 else { return at }
        at += 1
      } else if first >= 0xC0, first < 0xE0, at + 1 < count {
        guard inside[Int(first & 0x1F) << 6 | Int(bytes[at + 1] & 0x3F)] != 0 else { return at }
        at += 2
      } else {
        let (scalar, after) = next(at)
        guard scalar.isLetter || scalar.isDigit else { return at }
        at = after
      }
    }
    return at
  }

  /// How many of the eight bytes at a position are Cyrillic or Arabic letters, marks and figures, two
  /// bytes each, without a break.
  @inline(__always)
  private func twos(_ at: Int) -> Int {
    let eight = UnsafeRawPointer(bytes + at).loadUnaligned(as: UInt64.self).bigEndian
    let high: UInt64 = 0x8000_8000_8000_8000
    let pairs = eight & ~high
    // Of each pair the high bit is set where it is one of these from the first on, and past the last.
    let cyrillic = (pairs &+ 0x2F80_2F80_2F80_2F80) & ~(pairs &+ 0x2E40_2E40_2E40_2E40)
    let arabic = (pairs &+ 0x275F_275F_275F_275F) & ~(pairs &+ 0x2656_2656_2656_2656)
    let others = ~((cyrillic | arabic) & eight) & high
    return others.leadingZeroBitCount >> 3 & ~1
  }

  /// How many UTF-16 code units stand between two positions.
  func utf16Count(_ range: Range<Int>) -> Int {
    var at = range.lowerBound
    var units = 0
    while at + 8 <= range.upperBound {
      let eight = UnsafeRawPointer(bytes + at).loadUnaligned(as: UInt64.self)
      let high = eight & 0x8080_8080_8080_8080
      // A byte that goes on a scalar is no unit of its own; one that begins a scalar of four is two.
      let going = high & ~(eight << 1)
      let wide = high & eight << 1 & eight << 2 & eight << 3
      units += 8 - going.nonzeroBitCount + wide.nonzeroBitCount
      at += 8
    }
    while at < range.upperBound {
      if bytes[at] & 0xC0 != 0x80 { units += bytes[at] >= 0xF0 ? 2 : 1 }
      at += 1
    }
    return units
  }
}
