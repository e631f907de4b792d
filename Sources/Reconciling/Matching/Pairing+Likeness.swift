extension Pairing {
  /// The largest number of comparisons between two pairs that are known.
  private static let limit = 10_000

  /// Pairs, between passages that are paired in order, those that are most alike, in order.
  mutating func pairByLikeness() {
    let fixed = sent.indices.filter { partners[$0] != nil }
    let order = fixed.compactMap { partners[$0] }
    let bounds = LongestRise.of(order).map { (sent: fixed[$0], returned: order[$0]) }
    var before = (sent: -1, returned: -1)
    for bound in bounds + [(sent.count, returned.count)] {
      let left = (before.sent + 1..<bound.sent).filter { partners[$0] == nil }
      let right = (before.returned + 1..<bound.returned).filter { origins[$0] == nil }
      before = bound
      guard !left.isEmpty, !right.isEmpty, left.count * right.count <= Pairing.limit else {
        continue
      }
      pairInOrder(left, right)
    }
  }

  /// Of all ways to pair two sequences in order, that with the most likeness.
  private mutating func pairInOrder(_ left: [Int], _ right: [Int], least: Double = 0.4) {
    var best = Array(
      repeating: Array(repeating: 0.0, count: right.count + 1), count: left.count + 1)
    var alike = Array(repeating: Array(repeating: 0.0, count: right.count), count: left.count)
    for i in left.indices.reversed() {
      for j in right.indices.reversed() {
        let likeness = canPair(left[i], right[j]) ? likeness(left[i], right[j]) : 0
        alike[i][j] = likeness >= least ? likeness : 0
        best[i][j] = max(best[i + 1][j], best[i][j + 1], best[i + 1][j + 1] + alike[i][j])
      }
    }
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      if alike[i][j] > 0, best[i][j] == best[i + 1][j + 1] + alike[i][j] {
        pair(left[i], right[j])
        i += 1
        j += 1
      } else if best[i][j] == best[i + 1][j] {
        i += 1
      } else {
        j += 1
      }
    }
  }

  private func canPair(_ sent: Int, _ returned: Int) -> Bool {
    self.returned[returned].isRow == (self.sent[sent].isRow)
  }

  /// Pairs what was both moved and edited, found by the words that few passages have.
  mutating func pairMoved(least: Double = 0.5) {
    var places: [String: [Int]] = [:]
    for place in returned.indices where origins[place] == nil {
      for word in Set(returned[place].words.tokens.map(\.letters)) {
        places[word, default: []].append(place)
      }
    }
    for place in sent.indices where partners[place] == nil {
      var shared: [Int: Int] = [:]
      for word in Set(sent[place].words.tokens.map(\.letters)) {
        guard let found = places[word], found.count <= 8 else { continue }
        for other in found where origins[other] == nil { shared[other, default: 0] += 1 }
      }
      let likely = shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(4).map(\.key)
      let best = likely.filter { canPair(place, $0) }
        .max { likeness(place, $0) < likeness(place, $1) }
      if let best, likeness(place, best) >= least { pair(place, best) }
    }
  }
}
