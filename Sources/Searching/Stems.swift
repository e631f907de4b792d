import CStemmer

/// Stems of words by Snowball, so that `officers` finds `officer` and `выдаче` finds `выдача`.
///
/// Which algorithm takes a word follows from its letters alone, for a question does not say in which
/// language it is. It must not be used by two threads at a time.
final class Stems {
  private var stemmers: [Script: OpaquePointer] = [:]

  init() {
    for (script, name) in [(Script.latin, "english"), (.cyrillic, "russian"), (.arabic, "arabic")] {
      stemmers[script] = sb_stemmer_new(name, "UTF_8")
    }
  }

  deinit {
    for stemmer in stemmers.values { sb_stemmer_delete(stemmer) }
  }

  /// Hands over the stem of a word of folded letters; a word with figures, or of another script, as it is.
  func with(
    _ word: [UInt8], _ script: Script, _ take: (UnsafeBufferPointer<UInt8>) throws -> Void
  ) rethrows {
    guard let stemmer = stemmers[script], word.count > 2, word.count < 200,
      !word.contains(where: { $0 &- 0x30 < 10 })
    else { return try word.withUnsafeBufferPointer(take) }
    let whole = script == .arabic ? Stems.defined(word) : word
    let stem = sb_stemmer_stem(stemmer, whole, Int32(whole.count))
    let length = Int(sb_stemmer_length(stemmer))
    guard let stem, length > 0 else { return try word.withUnsafeBufferPointer(take) }
    try take(UnsafeBufferPointer(start: stem, count: length))
  }

  /// An Arabic word as its stem is found best: with its article, and without the "and" or "so" before that.
  private static func defined(_ word: [UInt8]) -> [UInt8] {
    let isJoined = ["وال", "فال"].contains { word.starts(with: $0.utf8) }
    let plain = isJoined ? Array(word.dropFirst(2)) : word
    let hasArticle = ["ال", "بال", "كال", "لل"].contains { plain.starts(with: $0.utf8) }
    return hasArticle ? plain : Array("ال".utf8) + plain
  }
}
