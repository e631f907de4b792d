/// Tells nearly all words from the beginnings of phrases by their first letters alone.
///
/// For each beginning of up to seven scalars it holds some bits under a hash. What is not in it begins
/// no phrase; what is may begin one.
struct Beginnings: Sendable {
  /// What the bits of a beginning say.
  private enum Mark {
    /// A phrase goes on so.
    static let goesOn: UInt8 = 1
    /// A phrase is whole with it.
    static let isWhole: UInt8 = 2
    /// Anything may follow.
    static let isOpen: UInt8 = 4
  }

  private static let longest = 6

  private var bits = [UInt8](repeating: 0, count: 2 << 16)
  /// The first four letters of phrases in ASCII, fewer where their first word has fewer.
  private var latin = [UInt8](repeating: 0, count: 1 << 14)

  mutating func insert(_ phrase: [UInt32]) {
    guard let one = phrase.first, one < 0x10000 else { return }
    insertLatin(phrase)
    var index = Int(one)
    var hash = one
    for (count, scalar) in phrase.enumerated() {
      if count == Beginnings.longest || scalar == 0x2A {
        bits[index] |= Mark.isOpen
        return
      }
      if count > 0 {
        hash = Beginnings.mix(hash, scalar)
        index = Beginnings.index(hash)
      }
      bits[index] |= Mark.goesOn
    }
    bits[index] |= phrase.last.map(\.isLetter) == true ? Mark.isWhole : Mark.isOpen
  }

  private mutating func insertLatin(_ phrase: [UInt32]) {
    let letters = phrase.prefix(4).prefix(while: \.isLatin)
    var key: UInt32 = 0
    for (place, letter) in letters.enumerated() { key |= letter << UInt32(8 * place) }
    insertLatin(
      key, letters.count, isOpen: phrase.count > letters.count && phrase[letters.count] == 0x2A)
  }

  /// Inserts a beginning, and where any ending may follow each longer one of four letters.
  private mutating func insertLatin(_ key: UInt32, _ count: Int, isOpen: Bool) {
    guard count > 0 else { return }
    let index = Beginnings.latinIndex(key)
    latin[index >> 3] |= 1 << UInt8(index & 7)
    guard isOpen, count < 4 else { return }
    for letter in 0x61...0x7A as ClosedRange<UInt32> {
      insertLatin(key | letter << UInt32(8 * count), count + 1, isOpen: true)
    }
  }

  /// The bits as a scan reads them: those of words in ASCII first.
  var fixed: Fixed<UInt8> { Fixed(latin + bits) }

  /// Whether a phrase may begin with a word in ASCII: its first four letters, small, the first lowest,
  /// or as many as it has.
  @inline(__always)
  static func mayBegin(_ bits: UnsafePointer<UInt8>, word: UInt32) -> Bool {
    let index = latinIndex(word)
    return bits[index >> 3] >> UInt8(index & 7) & 1 != 0
  }

  @inline(__always)
  private static func latinIndex(_ word: UInt32) -> Int { Int((word &* 0x9E37_79B1) >> 15) }

  /// Whether a phrase may begin with a scalar that ends at a position.
  @inline(__always)
  static func mayBegin(
    _ bits: UnsafePointer<UInt8>, _ reader: Reader, _ one: UInt32, _ after: Int
  ) -> Bool {
    guard one < 0x10000 else { return false }
    let found = bits[(1 << 14) + Int(one)]
    if found == 0 { return false }
    let two = reader.next(after).scalar
    if found == Mark.goesOn, bits[place(mix(one, two))] == 0, two != 0x2D, two != 0x20 {
      return false
    }
    return goesOn(bits, reader, one, found, after)
  }

  @inline(never)
  private static func goesOn(
    _ bits: UnsafePointer<UInt8>, _ reader: Reader, _ one: UInt32, _ first: UInt8, _ after: Int
  ) -> Bool {
    var hash = one
    var found = first
    var previous = one
    var at = after
    while found & Mark.isOpen == 0 {
      let (scalar, after) = reader.next(at)
      if found & Mark.isWhole != 0, !scalar.isLetter { return true }
      hash = mix(hash, scalar)
      found = bits[place(hash)]
      if found == 0 {
        // A line may break inside a word, or between two Chinese characters.
        return scalar == 0x2D && reader.next(after).scalar == 0x20
          || scalar == 0x20 && previous.isHan
      }
      previous = scalar
      at = scalar == 0x20 ? reader.skipSpace(after) : after
    }
    return true
  }

  @inline(__always)
  private static func mix(_ hash: UInt32, _ scalar: UInt32) -> UInt32 {
    (hash ^ scalar) &* 0x9E37_79B1
  }

  @inline(__always)
  private static func place(_ hash: UInt32) -> Int { (1 << 14) + index(hash) }

  @inline(__always)
  private static func index(_ hash: UInt32) -> Int { 1 << 16 | Int(hash >> 16) }
}
