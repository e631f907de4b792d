/// For each word of a block the bytes of the Markdown at which it stands.
struct WordHomes {
  /// The bytes of the word itself; of one that markup has otherwise, of all that can be it.
  let places: [(bytes: Range<Int>, isExact: Bool)]

  /// The number of words that differ beyond which they are not looked for.
  private static let limit = 20_000

  init(_ words: [PlacedWord], _ markdown: [PlacedWord], in place: Range<Int>) {
    var found = [Int?](repeating: nil, count: words.count)
    let (a, b) = (words.map(\.letters), markdown.map(\.letters))
    let start = zip(a, b).prefix { $0 == $1 }.count
    let rest = min(a.count, b.count) - start
    let end = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.prefix(rest).count
    for word in 0..<start { found[word] = word }
    for word in 0..<end { found[a.count - 1 - word] = b.count - 1 - word }
    let (left, right) = (start..<a.count - end, start..<b.count - end)
    if left.count + right.count <= WordHomes.limit {
      var (removed, inserted): (Set<Int>, Set<Int>) = ([], [])
      for change in Array(b[right]).difference(from: Array(a[left])) {
        switch change {
        case .remove(let offset, _, _): removed.insert(start + offset)
        case .insert(let offset, _, _): inserted.insert(start + offset)
        }
      }
      let pairs = zip(
        left.filter { !removed.contains($0) }, right.filter { !inserted.contains($0) })
      for (word, home) in pairs { found[word] = home }
    }
    var places: [(Range<Int>, Bool)] = []
    var before = place.lowerBound
    // Where the next word that was found begins, from the end backwards.
    var after: [Int] = []
    var next = place.upperBound
    for home in found.reversed() {
      if let home { next = markdown[home].range.lowerBound }
      after.append(next)
    }
    for (home, next) in zip(found, after.reversed()) {
      if let home {
        places.append((markdown[home].range, true))
        before = markdown[home].range.upperBound
      } else {
        places.append((before..<max(before, next), false))
      }
    }
    self.places = places
  }
}
