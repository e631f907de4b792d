/// How many words two texts share.
struct WordCounts {
  private let counts: [String: Int]
  /// The number of words.
  let total: Int

  /// Counts words.
  init(_ tokens: [Token]) {
    counts = Dictionary(tokens.map { ($0.letters, 1) }, uniquingKeysWith: +)
    total = tokens.count
  }

  /// The number of words that stand in both.
  func shared(with other: WordCounts) -> Int {
    let (few, many) = counts.count < other.counts.count ? (self, other) : (other, self)
    return few.counts.reduce(0) { $0 + min($1.value, many.counts[$1.key] ?? 0) }
  }

  /// From 0, nothing in common, to 1, the same words.
  func likeness(_ other: WordCounts) -> Double {
    total + other.total == 0 ? 1 : 2 * Double(shared(with: other)) / Double(total + other.total)
  }
}
