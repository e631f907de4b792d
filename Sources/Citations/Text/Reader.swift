/// A text as the scanner and the grammars read it: folded scalars on demand, nothing copied.
///
/// Positions are byte offsets of the text. It is made for the time of one scan and never outlives the
/// buffer that it reads.
struct Reader {
  private let bytes: UnsafePointer<UInt8>
  private let low: UnsafePointer<UInt16>
  private let inside: UnsafePointer<UInt8>
  let count: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes.baseAddress ?? UnsafePointer(bitPattern: 1).unsafelyUnwrapped
    low = Fold.table.start
    inside = Fold.inside.start
    count = bytes.count
  }

  /// The byte at a position, or 0 outside the text.
  @inline(__always)
  func byte(_ at: Int) -> UInt8 { at >= 0 && at < count ? bytes[at] : 0 }

  /// The byte at a position inside the text.
  @inline(__always)
  subscript(_ at: Int) -> UInt8 { bytes[at] }

  /// The first letters of the word of ASCII that begins at a position, small, the first lowest; and
  /// the position after the whole of it.
  @inline(__always)
  func word(_ start: Int) -> (letters: UInt32, end: Int) {
    var at = start
    var letters: UInt32 = 0
    while at + 8 <= count {
      let written = UnsafeRawPointer(bytes + at).loadUnaligned(as: UInt64.self).littleEndian
      let small = written | 0x2020_2020_2020_2020
      // The high bit of each byte: set where it is no letter.
      let above = (small & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x1F1F_1F1F_1F1F_1F1F
      let beyond = (small & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x0505_0505_0505_0505
      let others = (~above | beyond | written) & 0x8080_8080_8080_8080
      let length = others.trailingZeroBitCount >> 3
      if at == start {
        letters = UInt32(
          truncatingIfNeeded: length < 4 ? small & (1 << UInt64(8 * length) - 1) : small)
      }
      at += length
      if others != 0 { return (letters, at) }
    }
    while at < count, (bytes[at] | 0x20) &- 0x61 < 26 {
      if at - start < 4 { letters |= UInt32(bytes[at] | 0x20) << UInt32(8 * (at - start)) }
      at += 1
    }
    return (letters, at)
  }

  /// The next scalar that is not nothing, folded, and the position after it; 0 at the end.
  @inline(__always)
  func next(_ at: Int) -> (scalar: UInt32, after: Int) {
    guard at < count else { return (0, count) }
    let first = bytes[at]
    if first < 0x80 { return (UInt32(low[Int(first)]), at + 1) }
    if first < 0xE0, first >= 0xC0, at + 1 < count {
      let form = low[Int(first & 0x1F) << 6 | Int(bytes[at + 1] & 0x3F)]
      if form != 0 { return (UInt32(form), at + 2) }
    }
    return wide(at)
  }

  @inline(never)
  private func wide(_ start: Int) -> (scalar: UInt32, after: Int) {
    var at = start
    // Chinese characters are as they are.
    if bytes[at] >= 0xE4, bytes[at] < 0xEA, at + 2 < count {
      return (
        UInt32(bytes[at] & 0x0F) << 12 | UInt32(bytes[at + 1] & 0x3F) << 6
          | UInt32(bytes[at + 2] & 0x3F), at + 3
      )
    }
    while at < count {
      let (scalar, after) = raw(at)
      if scalar < 0x800 {
        let form = low[Int(scalar)]
        if form != 0 { return (UInt32(form), after) }
      } else if scalar >= 0xFEF5, scalar <= 0xFEFC {
        // A ligature is two letters; the second is read from the middle of its bytes.
        return (0x644, at + 1)
      } else {
        let form = Fold.high(scalar)
        if form != 0 { return (form, after) }
      }
      at = after
    }
    return (0, count)
  }

  /// The scalar at a position as it is written, and the position after it.
  func raw(_ at: Int) -> (scalar: UInt32, after: Int) {
    let first = UInt32(byte(at))
    if first < 0x80 { return (first, at + 1) }
    if first < 0xC0 { return (0x627, at + 2) }
    if first < 0xE0 { return ((first & 0x1F) << 6 | UInt32(byte(at + 1) & 0x3F), at + 2) }
    let second = UInt32(byte(at + 1) & 0x3F)
    let third = UInt32(byte(at + 2) & 0x3F)
    if first < 0xF0 { return ((first & 0x0F) << 12 | second << 6 | third, at + 3) }
    return ((first & 7) << 18 | second << 12 | third << 6 | UInt32(byte(at + 3) & 0x3F), at + 4)
  }

  /// The folded form of a scalar of two bytes, or 0 where none stands at a position.
  @inline(__always)
  func two(_ at: Int) -> UInt32 {
    guard at + 1 < count else { return 0 }
    return UInt32(low[Int(bytes[at] & 0x1F) << 6 | Int(bytes[at + 1] & 0x3F)])
  }

  /// The position after the letters and figures at a position.
  func skipLetters(_ start: Int) -> Int {
    var at = start
    while at < count {
      let first = bytes[at]
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

  /// The end of the bytes of the scalar in which a position lies.
  func wholeEnd(_ at: Int) -> Int {
    var at = at
    while at < count, byte(at) & 0xC0 == 0x80 { at += 1 }
    return at
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

  /// The text between two positions as it is written.
  func text(_ range: Range<Int>) -> String {
    String(
      decoding: UnsafeBufferPointer(start: bytes + range.lowerBound, count: range.count),
      as: UTF8.self)
  }
}

extension UInt32 {
  var isDigit: Bool { self &- 0x30 < 10 }
  /// A small letter of ASCII, as folding leaves Latin letters.
  var isLatin: Bool { self &- 0x61 < 26 }
  /// A letter of a script that writes words apart: Latin, Greek, Cyrillic, Arabic.
  var isLetter: Bool {
    isLatin || self &- 0xC0 < 0x540 || self &- 0x621 < 0x2A && self != 0x640 || self &- 0x671 < 0x63
  }
  var isArabic: Bool { self &- 0x621 < 0x1DF }
  /// A Chinese character.
  var isHan: Bool { self &- 0x3400 < 0x6C00 }
}
