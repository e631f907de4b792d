extension Pairing {
  /// Finds what was split or merged: passages without a partner whose words are in that of a neighbour.
  mutating func joinParts() {
    for place in returned.indices where origins[place] == nil && !returned[place].isRow {
      for neighbour in [place - 1, place + 1] where joinSplit(place, neighbour) { break }
    }
    let anchors = byAnchor
    for place in sent.indices where partners[place] == nil && !sent[place].isRow {
      let marked = anchors[sent[place].anchor.lowercased()] ?? []
      let near = [place - 1, place + 1].filter { partners.indices.contains($0) }
        .compactMap { owner(ofSent: $0) }
      for other in near + marked where joinMerge(place, other) { break }
    }
  }

  /// The passage that came back for one of the draft, as its partner or because that is a part of it.
  private func owner(ofSent place: Int) -> Int? {
    partners[place] ?? partsOfSent[place]?.first
  }

  private mutating func joinSplit(_ place: Int, _ neighbour: Int) -> Bool {
    guard returned.indices.contains(neighbour),
      let whole = origins[neighbour] ?? partsOfReturned[neighbour]?.first
    else { return false }
    let others = (partners[whole].map { [$0] } ?? []) + (partsOfSent[whole] ?? [])
    let used = others.flatMap { returned[$0].words.tokens }
    guard isMissing(returned[place].words.tokens, from: sent[whole].words.tokens, besides: used)
    else { return false }
    join(whole, place)
    return true
  }

  private mutating func joinMerge(_ place: Int, _ other: Int) -> Bool {
    guard let whole = origins[other] else { return false }
    let parts = [whole] + (partsOfReturned[other] ?? [])
    let used = parts.flatMap { sent[$0].words.tokens }
    guard isMissing(sent[place].words.tokens, from: returned[other].words.tokens, besides: used)
    else { return false }
    join(place, other)
    return true
  }

  /// Whether most of some words are in a whole from which others have taken theirs.
  private func isMissing(_ words: [Token], from whole: [Token], besides used: [Token]) -> Bool {
    var left = Dictionary(whole.map { ($0.letters, 1) }, uniquingKeysWith: +)
    for word in used { left[word.letters, default: 0] -= 1 }
    var found = 0
    for word in words where left[word.letters, default: 0] > 0 {
      left[word.letters, default: 0] -= 1
      found += 1
    }
    return found > 0 && found * 10 >= words.count * 7
  }

  /// What was paired and joined, in the order of the draft.
  var matches: [Alignment.Match] {
    var matches: [Alignment.Match] = []
    for (place, partner) in partners.enumerated() {
      guard let partner else { continue }
      let merged = partsOfReturned[partner] ?? []
      let split = partsOfSent[place] ?? []
      matches.append(
        Alignment.Match(sent: ([place] + merged).sorted(), returned: ([partner] + split).sorted()))
    }
    return matches.sorted { $0.sent[0] < $1.sent[0] }
  }
}
