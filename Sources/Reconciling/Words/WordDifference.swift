/// The stretches in which one text has other words than another.
struct WordDifference {
  /// Words of the old text, and those that stand in their place.
  struct Change: Hashable {
    let old: Range<Int>
    let new: Range<Int>
  }

  /// The number of words beyond which two texts that differ throughout are not compared word by word.
  private static let limit = 3_000

  /// The stretches, in order.
  let changes: [Change]

  /// Compares words.
  init(_ old: [Token], _ new: [Token]) {
    let (a, b) = (old.map(\.letters), new.map(\.letters))
    let start = zip(a, b).prefix { $0 == $1 }.count
    let rest = min(a.count, b.count) - start
    let end = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.prefix(rest).count
    let (left, right) = (a[start..<a.count - end], b[start..<b.count - end])
    guard left.count + right.count <= WordDifference.limit else {
      changes = [Change(old: start..<a.count - end, new: start..<b.count - end)]
      return
    }
    let found = WordDifference.joined(
      WordDifference.changes(left, right), WordDifference.areSigns(a))
    changes = WordDifference.slid(found, a, b)
  }

  private static func changes(_ a: ArraySlice<String>, _ b: ArraySlice<String>) -> [Change] {
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in Array(b).difference(from: Array(a)) {
      switch change {
      case .remove(let offset, _, _): removed.insert(a.startIndex + offset)
      case .insert(let offset, _, _): inserted.insert(b.startIndex + offset)
      }
    }
    var changes: [Change] = []
    var (i, j) = (a.startIndex, b.startIndex)
    while i < a.endIndex || j < b.endIndex {
      let (first, second) = (i, j)
      while removed.contains(i) { i += 1 }
      while inserted.contains(j) { j += 1 }
      if i > first || j > second {
        changes.append(Change(old: first..<i, new: second..<j))
      } else {
        i += 1
        j += 1
      }
    }
    return changes
  }

  private static func areSigns(_ words: [String]) -> (Range<Int>) -> Bool {
    { range in
      words[range].allSatisfy { $0.unicodeScalars.first.map { TokenClass($0) == .sign } ?? true }
    }
  }

  /// Changes with nothing but a sign or two between them are one: of a symbol, or of a phrase.
  private static func joined(
    _ changes: [Change], _ areSigns: (Range<Int>) -> Bool
  ) -> [Change] {
    var joined: [Change] = []
    for change in changes {
      if let last = joined.last, change.old.lowerBound - last.old.upperBound <= 1,
        areSigns(last.old.upperBound..<change.old.lowerBound)
      {
        joined[joined.count - 1] = Change(
          old: last.old.lowerBound..<change.old.upperBound,
          new: last.new.lowerBound..<change.new.upperBound)
      } else {
        joined.append(change)
      }
    }
    return joined
  }
}
