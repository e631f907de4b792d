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
  /// Where the bits of scalars beyond ASCII begin.
  private static let wide = 3 * Bits.size

  private var bits = [UInt8](repeating: 0, count: 2 << 16)
  /// The first four letters of phrases in ASCII, fewer where their first word has fewer.
  private var latin = Bits()
  /// Those of them that say no more: with one of them a phrase is whole, or goes on in other letters.
  private var short = Bits()
  /// The first eight bytes of the other phrases in ASCII.
  private var windows = Bits()

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
    let window = Window(phrase)
    for window in window.keys { windows.set(Beginnings.windowIndex(window)) }
    insertLatin(
      key, letters.count, isOpen: phrase.count > letters.count && phrase[letters.count] == 0x2A,
      isShort: window.keys.isEmpty)
  }

  /// Inserts a beginning, and where any ending may follow each longer one of four letters.
  private mutating func insertLatin(_ key: UInt32, _ count: Int, isOpen: Bool, isShort: Bool) {
    guard count > 0 else { return }
    let index = Beginnings.latinIndex(key)
    latin.set(index)
    if isShort { short.set(index) }
    guard isOpen, count < 4 else { return }
    for letter in 0x61...0x7A as ClosedRange<UInt32> {
      insertLatin(
        key | letter << UInt32(8 * count), count + 1, isOpen: true, isShort: isShort)
    }
  }

  /// The bits as a scan reads them: those of words in ASCII first.
  var fixed: Fixed<UInt8> { Fixed(latin.bytes + short.bytes + windows.bytes + bits) }

  /// Whether a phrase may begin with a word in ASCII.
  ///
  /// The word is given by its first four letters, small, the first lowest, or as many as it has; the
  /// window by the eight bytes from its beginning on, capitals made small, or 0 where there are fewer.
  @inline(__always)
  static func mayBegin(_ bits: UnsafePointer<UInt8>, word: UInt32, window: UInt64) -> Bool {
    let index = latinIndex(word)
    guard bits[index >> 3] >> UInt8(index & 7) & 1 != 0 else { return false }
    return bits[Bits.size + index >> 3] >> UInt8(index & 7) & 1 != 0 || goesOn(bits, window)
  }

  /// Whether a phrase goes on as a text does in its first eight bytes.
  @inline(__always)
  private static func goesOn(_ bits: UnsafePointer<UInt8>, _ window: UInt64) -> Bool {
    guard Window.isPlain(window) else { return true }
    let index = windowIndex(window)
    return bits[2 * Bits.size + index >> 3] >> UInt8(index & 7) & 1 != 0
  }

  @inline(__always)
  private static func latinIndex(_ word: UInt32) -> Int { Int((word &* 0x9E37_79B1) >> 15) }

  @inline(__always)
  private static func windowIndex(_ window: UInt64) -> Int {
    Int((window &* 0x9E37_79B9_7F4A_7C15) >> 47)
  }

  /// Whether a phrase may begin with a scalar that ends at a position.
  @inline(__always)
  static func mayBegin(
    _ bits: UnsafePointer<UInt8>, _ reader: Reader, _ one: UInt32, _ after: Int
  ) -> Bool {
    guard one < 0x10000 else { return false }
    let found = bits[Beginnings.wide + Int(one)]
    if found == 0 { return false }
    guard found == Mark.goesOn else { return goesOn(bits, reader, one, one, found, after) }
    let (two, further) = reader.next(after)
    let hash = mix(one, two)
    let second = bits[place(hash)]
    if second == 0 || two == 0x20 {
      return (two == 0x2D || two == 0x20) && goesOn(bits, reader, one, one, found, after)
    }
    return goesOn(bits, reader, hash, two, second, further)
  }

  @_optimize(speed) @inline(never)
  private static func goesOn(
    _ bits: UnsafePointer<UInt8>, _ reader: Reader, _ begun: UInt32, _ last: UInt32, _ mark: UInt8,
    _ after: Int
  ) -> Bool {
    var hash = begun
    var found = mark
    var previous = last
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
  private static func place(_ hash: UInt32) -> Int { Beginnings.wide + index(hash) }

  @inline(__always)
  private static func index(_ hash: UInt32) -> Int { 1 << 16 | Int(hash >> 16) }
}

/// A set of numbers of 17 bits.
private struct Bits {
  static let size = 1 << 14
  var bytes = [UInt8](repeating: 0, count: size)

  mutating func set(_ index: Int) { bytes[index >> 3] |= 1 << UInt8(index & 7) }
}

/// The first eight bytes of a phrase or of a text that is to begin one.
private struct Window {
  /// The windows with which texts of the phrase may begin; none where they are too many, or where the
  /// phrase has other characters.
  let keys: [UInt64]

  init(_ phrase: [UInt32]) {
    var keys: [UInt64] = [0]
    for place in 0..<8 {
      let next: [UInt32]
      if place < phrase.count, phrase[place] != 0x2A {
        next = [phrase[place]]
      } else if place == 7 {
        // Any letter may follow an ending that is left open; what is no letter follows a whole one.
        next = [0x20, 0x27] + (place < phrase.count ? Array(0x61...0x7A) : [])
      } else {
        next = []
      }
      guard next.allSatisfy({ $0.isLatin || $0 == 0x20 || $0 == 0x27 }) else {
        keys = []
        break
      }
      keys = keys.flatMap { key in next.map { key | UInt64($0) << UInt64(8 * place) } }
    }
    self.keys = keys
  }

  /// Whether a window has nothing but small letters, spaces and apostrophes, as the keys have.
  @inline(__always)
  static func isPlain(_ window: UInt64) -> Bool {
    let high: UInt64 = 0x8080_8080_8080_8080
    guard window & high == 0 else { return false }
    let above = window &+ 0x1F1F_1F1F_1F1F_1F1F
    let beyond = window &+ 0x0505_0505_0505_0505
    let spaces = ~((window ^ 0x2020_2020_2020_2020) &+ 0x7F7F_7F7F_7F7F_7F7F)
    let quotes = ~((window ^ 0x2727_2727_2727_2727) &+ 0x7F7F_7F7F_7F7F_7F7F)
    // Of several spaces a phrase has one.
    guard spaces & spaces << 8 & high == 0 else { return false }
    return (above & ~beyond | spaces | quotes) & high == high
  }
}
