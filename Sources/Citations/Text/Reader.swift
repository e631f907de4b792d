/// A text as the scanner and the grammars read it: folded scalars on demand, nothing copied.
///
/// Positions are byte offsets of the text. It is made for the time of one scan and never outlives the
/// buffer that it reads.
struct Reader {
  let bytes: UnsafePointer<UInt8>
  let low: UnsafePointer<UInt16>
  let inside: UnsafePointer<UInt8>
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
