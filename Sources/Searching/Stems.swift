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

  /// The stem of a word of folded letters; a word with figures, or of another script, is as it is.
  func stem(_ word: [UInt8], _ script: Script) -> [UInt8] {
    guard let stemmer = stemmers[script], word.count > 2, word.count < 200,
      !word.contains(where: { $0 &- 0x30 < 10 })
    else { return word }
    let word = script == .arabic ? Stems.defined(word) : word
    guard let stem = sb_stemmer_stem(stemmer, word, Int32(word.count)) else { return word }
    let length = Int(sb_stemmer_length(stemmer))
    return length > 0 ? Array(UnsafeBufferPointer(start: stem, count: length)) : word
  }

  /// An Arabic word as its stem is found best: with its article, and without the "and" or "so" before that.
  private static func defined(_ word: [UInt8]) -> [UInt8] {
    let isJoined = ["وال", "فال"].contains { word.starts(with: $0.utf8) }
    let plain = isJoined ? Array(word.dropFirst(2)) : word
    let hasArticle = ["ال", "بال", "كال", "لل"].contains { plain.starts(with: $0.utf8) }
    return hasArticle ? plain : Array("ال".utf8) + plain
  }
}
