package import Records

/// The order in which a language lists names.
///
/// Capitals and accents do not matter, unless names differ in nothing else. Spanish has ñ after n, Russian
/// has ё as е; Arabic passes over the article and the bearers of hamza; Chinese goes by pinyin.
package struct AlphabeticalOrder: Sendable {
  private let language: Language

  /// The order of a language.
  package init(of language: Language) { self.language = language }

  /// Names in order; of two that weigh the same the one that is first by its characters.
  package func sorted<Named>(_ names: [Named], by text: (Named) -> String) -> [Named] {
    names.map { (named: $0, text: text($0)) }.map { ($0.named, $0.text, weights($0.text)) }
      .sorted { a, b in
        if a.2 != b.2 { return a.2.lexicographicallyPrecedes(b.2) }
        return a.1.unicodeScalars.lexicographicallyPrecedes(b.1.unicodeScalars)
      }.map(\.0)
  }

  /// What the letters of a name weigh, one after the other.
  private func weights(_ text: String) -> [UInt32] {
    let words = text.split(separator: " ", omittingEmptySubsequences: true)
    return Array(words.map { word in letters(word).compactMap(weight) }.joined(separator: [0]))
  }

  /// The letters of a word, in Arabic without the article.
  private func letters(_ word: Substring) -> Substring.UnicodeScalarView {
    let scalars = word.unicodeScalars
    let article: [Unicode.Scalar] = ["\u{627}", "\u{644}"]
    guard language == .ar, scalars.count > 4, scalars.starts(with: article) else { return scalars }
    return scalars.dropFirst(2)
  }

  /// What a letter weighs; `nil` for what no order regards, such as an apostrophe or a vowel mark.
  private func weight(_ scalar: Unicode.Scalar) -> UInt32? {
    if let place = PinyinOrder.place(of: scalar) { return 0x20_0000 + UInt32(place) }
    if scalar.properties.isIdeographic { return 0x40_0000 + scalar.value }
    let small = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    if language == .es, small == "\u{F1}" { return 2 * 0x6E + 1 }
    guard let plain = AlphabeticalOrder.plain[small.value] ?? letter(small) else { return nil }
    return 2 * plain
  }

  private func letter(_ scalar: Unicode.Scalar) -> UInt32? {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-"
      ? scalar.value : nil
  }
}

extension AlphabeticalOrder {
  /// The plain letters of those with accents or bearers, by their codes.
  private static let plain: [UInt32: UInt32] = {
    let letters: [(plain: Unicode.Scalar, others: String)] = [
      ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđ"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
      ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"),
      ("o", "òóôõöøōŏő"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"),
      ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"), ("\u{435}", "\u{451}"),
      ("\u{627}", "\u{622}\u{623}\u{625}\u{671}"), ("\u{648}", "\u{624}"),
      ("\u{64A}", "\u{626}\u{649}"), ("\u{647}", "\u{629}"),
    ]
    var plain: [UInt32: UInt32] = [:]
    for (letter, others) in letters {
      for other in others.unicodeScalars { plain[other.value] = letter.value }
    }
    return plain
  }()
}
