/// Finds the known name that a misspelt one was probably meant to be.
public enum NearMiss {
  /// The candidate nearest to a word, or `nil` where none is near enough to be worth saying.
  ///
  /// Near means an edit distance (insertion, deletion, substitution, transposition) of at most a
  /// third of the word's length, and at least one. The first of equally near candidates wins, so
  /// pass them in a fixed order.
  public static func of(_ word: String, among candidates: some Sequence<String>) -> String? {
    let target = Array(word.lowercased().unicodeScalars.prefix(80))
    let limit = max(1, target.count / 3)
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let other = Array(candidate.lowercased().unicodeScalars.prefix(80))
      guard abs(other.count - target.count) <= limit else { continue }
      let distance = distance(target, other)
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name
  }

  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1] + Array(repeating: 0, count: b.count)
      for j in b.indices {
        row[j + 1] = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          row[j + 1] = min(row[j + 1], beforeLast[j - 1] + 1)
        }
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
