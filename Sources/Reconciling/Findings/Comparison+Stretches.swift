extension Comparison {
  /// Words of one passage, by their places in it.
  typealias Stretch = (passage: Int, words: Range<Int>)

  /// A change as one of a single passage on both sides; of more, each with what is left for it.
  func parts(
    _ change: WordDifference.Change, _ old: [(passage: Int, word: Int)],
    _ new: [(passage: Int, word: Int)], _ own: [Int], _ places: [Int]
  ) -> [(old: Stretch, new: Stretch)] {
    let left = stretches(change.old, old, own)
    let right = stretches(change.new, new, places)
    return (0..<max(left.count, right.count)).map { index in
      let a = index < left.count ? left[index] : (left[left.count - 1].passage, emptyEnd(left))
      let b = index < right.count ? right[index] : (right[right.count - 1].passage, emptyEnd(right))
      return (a, b)
    }
  }

  private func emptyEnd(_ stretches: [Stretch]) -> Range<Int> {
    let end = stretches[stretches.count - 1].words.upperBound
    return end..<end
  }

  private func stretches(
    _ range: Range<Int>, _ all: [(passage: Int, word: Int)], _ owners: [Int]
  ) -> [Stretch] {
    guard !range.isEmpty else {
      if range.lowerBound > 0 {
        let before = all[range.lowerBound - 1]
        return [(before.passage, before.word + 1..<before.word + 1)]
      }
      return [(owners[0], 0..<0)]
    }
    var found: [Stretch] = []
    for item in all[range] {
      if let last = found.last, last.passage == item.passage {
        found[found.count - 1].words = last.words.lowerBound..<item.word + 1
      } else {
        found.append((item.passage, item.word..<item.word + 1))
      }
    }
    return found
  }
}
