/// Tells most words from the beginnings of phrases by their first letters alone.
///
/// Sets of letters in bits, hashed where there are several: what is not in them begins nothing, what is
/// may begin a phrase.
struct Beginnings: Sendable {
  private var bits = [UInt64](repeating: 0, count: 4 << 10)

  /// What the bits of each set tell of.
  private enum Part {
    /// The first scalars of phrases.
    static let first = 0
    /// The first two.
    static let two = 1 << 16
    /// The first four, of phrases whose first word has as many.
    static let four = 2 << 16
    /// The first one, two or three, where anything may follow them.
    static let open = 3 << 16
  }

  mutating func insert(_ phrase: [UInt32]) {
    guard let one = phrase.first, one < 0x10000 else { return }
    insert(Part.first, Int(one))
    let word = phrase.prefix(4).prefix { $0 != 0x20 && $0 != 0x2A }
    if word.count > 1 { insert(Part.two, Beginnings.hash(one, phrase[1])) }
    switch word.count {
    case 1: insert(Part.open, Int(one))
    case 2: insert(Part.open, Beginnings.hash(one, phrase[1]))
    case 3: insert(Part.open, Beginnings.hash(one, phrase[1], phrase[2]))
    default: insert(Part.four, Beginnings.hash(one, phrase[1], phrase[2], phrase[3]))
    }
  }

  private mutating func insert(_ part: Int, _ number: Int) {
    bits[(part + number) >> 6] |= 1 << UInt64(number & 63)
  }

  /// The bits as a scan reads them.
  var fixed: Fixed<UInt64> { Fixed(bits) }

  /// Whether a phrase may begin at a position.
  @inline(__always)
  static func mayBegin(
    _ bits: UnsafePointer<UInt64>, _ reader: Reader, _ one: UInt32, _ after: Int
  ) -> Bool {
    guard one < 0x10000, holds(bits, Part.first + Int(one)) else { return false }
    return goesOn(bits, reader, one, after)
  }

  @inline(__always)
  private static func goesOn(
    _ bits: UnsafePointer<UInt64>, _ reader: Reader, _ one: UInt32, _ after: Int
  ) -> Bool {
    if holds(bits, Part.open + Int(one)) { return true }
    let (two, afterTwo) = reader.next(after)
    // A line may break inside a word.
    if two == 0x2D || two == 0x20 && one.isHan { return true }
    guard holds(bits, Part.two + hash(one, two)) else { return false }
    if holds(bits, Part.open + hash(one, two)) { return true }
    let (three, afterThree) = reader.next(afterTwo)
    let (four, _) = reader.next(afterThree)
    return holds(bits, Part.four + hash(one, two, three, four))
      || holds(bits, Part.open + hash(one, two, three)) || three == 0x2D || four == 0x2D
      || three == 0x20 && two.isHan || four == 0x20 && three.isHan
  }

  @inline(__always)
  private static func holds(_ bits: UnsafePointer<UInt64>, _ number: Int) -> Bool {
    bits[number >> 6] >> UInt64(number & 63) & 1 != 0
  }

  @inline(__always)
  private static func hash(_ one: UInt32, _ two: UInt32) -> Int {
    Int((one &* 0x9E5 &+ two &* 0x1F) & 0xFFFF)
  }

  @inline(__always)
  private static func hash(_ one: UInt32, _ two: UInt32, _ three: UInt32) -> Int {
    Int(((one &* 0x9E5 &+ two &* 0x1F) &* 0x3D &+ three &* 0x2C1 &+ 0x5555) & 0xFFFF)
  }

  @inline(__always)
  private static func hash(_ one: UInt32, _ two: UInt32, _ three: UInt32, _ four: UInt32) -> Int {
    Int(
      (((one &* 0x9E5 &+ two &* 0x1F) &* 0x3D &+ three &* 0x2C1) &* 0x17 &+ four &* 0x65) & 0xFFFF)
  }
}
