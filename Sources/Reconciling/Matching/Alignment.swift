/// Which passages of a document that came back are which of the draft.
struct Alignment {
  /// Passages of the draft and those that stand for them: one each, unless they were merged or split.
  struct Match: Hashable {
    var sent: [Int]
    var returned: [Int]
  }

  /// The passages that are on both sides, in the order of the draft.
  private(set) var matches: [Match] = []
  /// The passages of the draft that are nowhere.
  private(set) var lost: [Int] = []
  /// The passages that are not of the draft.
  private(set) var new: [Int] = []
  /// The first passages of matches that stand at another place than in the draft.
  private(set) var moved: Set<Int> = []

  /// Finds them: by the same words, then by bookmarks, then by likeness, in order and elsewhere.
  init(_ sent: [SentPassage], _ returned: [ReturnedPassage]) {
    var pairing = Pairing(sent, returned)
    pairing.pairSame()
    pairing.pairByAnchors()
    pairing.pairByLikeness()
    pairing.pairMoved()
    pairing.pairReplaced()
    pairing.joinParts()
    matches = pairing.matches
    let all = (Set(matches.flatMap(\.sent)), Set(matches.flatMap(\.returned)))
    lost = sent.indices.filter { !all.0.contains($0) }
    new = returned.indices.filter { !all.1.contains($0) }
    let order = matches.map { $0.returned[0] }
    let kept = Set(LongestRise.of(order).map { order[$0] })
    moved = Set(matches.filter { !kept.contains($0.returned[0]) }.map { $0.sent[0] })
  }
}

/// The longest part of a sequence that only rises.
enum LongestRise {
  /// The places of its members, in order.
  static func of(_ numbers: [Int]) -> [Int] {
    var ends: [Int] = []
    var before = [Int?](repeating: nil, count: numbers.count)
    for (place, number) in numbers.enumerated() {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if numbers[ends[middle]] < number { low = middle + 1 } else { high = middle }
      }
      if low > 0 { before[place] = ends[low - 1] }
      if low == ends.count { ends.append(place) } else { ends[low] = place }
    }
    var chain: [Int] = []
    var next = ends.last
    while let place = next {
      chain.append(place)
      next = before[place]
    }
    return chain.reversed()
  }
}
