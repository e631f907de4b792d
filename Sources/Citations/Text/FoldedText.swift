/// A text as the grammars read it: spaces, dashes, widths and case made uniform, offsets kept.
///
/// Runs of white space become one space; no-break and ideographic spaces are spaces; hyphens and
/// dashes are `-`; full-width forms are ASCII; soft hyphens, joiners and direction marks vanish.
final class FoldedText: Sendable {
  /// The bytes with case as in the text.
  let kept: [UInt8]
  /// The bytes in lower case; as many as `kept`.
  let folded: [UInt8]
  private let starts: [Int]
  private let ends: [Int]

  // A class, because the grammars go back and forth by copying their cursor.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    var fold = Fold(capacity: bytes.count)
    var at = 0
    while at < bytes.count {
      // Nearly all of most texts: ASCII that is no space.
      if (0x21...0x7E).contains(bytes[at]) {
        fold.append(bytes[at], at, at + 1)
        at += 1
        continue
      }
      let (scalar, width) = FoldedText.decode(bytes, at)
      switch Folding.of(scalar) {
      case .space: fold.appendSpace(at, at + width)
      case .nothing: break
      case .ascii(let byte): fold.append(byte, at, at + width)
      case .itself:
        for offset in at..<at + width { fold.append(bytes[offset], at, at + width) }
        if width == 2 { fold.lowerLast(scalar) }
      }
      at += width
    }
    kept = fold.kept
    folded = fold.folded
    starts = fold.starts
    ends = fold.ends
  }

  /// The byte at an offset with its case, or 0 beyond the end.
  func kept(_ at: Int) -> UInt8 { at < kept.count ? kept[at] : 0 }

  /// The offsets in the original text of a range of folded bytes that is not empty.
  func original(_ range: Range<Int>) -> Range<Int> {
    starts[range.lowerBound]..<ends[range.upperBound - 1]
  }

  /// The scalar at an offset of valid UTF-8, and its width in bytes.
  static func decode(_ bytes: [UInt8], _ at: Int) -> (scalar: UInt32, width: Int) {
    let first = UInt32(bytes[at])
    let width = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard width > 1 else { return (first, 1) }
    var scalar = first & (0xFF >> UInt32(width + 1))
    for offset in 1..<width { scalar = scalar << 6 | UInt32(bytes[at + offset] & 0x3F) }
    return (scalar, width)
  }
}

/// A folded text that grows.
private struct Fold {
  var kept: [UInt8] = []
  var folded: [UInt8] = []
  var starts: [Int] = []
  var ends: [Int] = []

  init(capacity: Int) {
    kept.reserveCapacity(capacity)
    folded.reserveCapacity(capacity)
    starts.reserveCapacity(capacity)
    ends.reserveCapacity(capacity)
  }

  mutating func append(_ byte: UInt8, _ start: Int, _ end: Int) {
    kept.append(byte)
    folded.append((65...90).contains(byte) ? byte + 32 : byte)
    starts.append(start)
    ends.append(end)
  }

  mutating func appendSpace(_ start: Int, _ end: Int) {
    if kept.last == 32 { ends[ends.count - 1] = end } else { append(32, start, end) }
  }

  /// Replaces the two bytes just appended by those of the small letter.
  mutating func lowerLast(_ scalar: UInt32) {
    let lower = Folding.lower(scalar)
    guard lower != scalar else { return }
    folded[folded.count - 2] = UInt8(0xC0 | lower >> 6)
    folded[folded.count - 1] = UInt8(0x80 | lower & 0x3F)
  }
}
