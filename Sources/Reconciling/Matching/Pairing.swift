/// Passages on both sides as they are paired, step by step; no step takes back what another did.
struct Pairing {
  let sent: [SentPassage]
  let returned: [ReturnedPassage]
  let sentKeys: [String]
  let returnedKeys: [String]
  let sentCounts: [WordCounts]
  let returnedCounts: [WordCounts]
  /// The partner of each passage of the draft.
  private(set) var partners: [Int?]
  /// The partner of each passage that came back.
  private(set) var origins: [Int?]
  /// What came back for a passage besides its partner, as it was split.
  private(set) var partsOfSent: [Int: [Int]] = [:]
  /// What a passage that came back stands for besides its partner, as it was merged.
  private(set) var partsOfReturned: [Int: [Int]] = [:]

  init(_ sent: [SentPassage], _ returned: [ReturnedPassage]) {
    self.sent = sent
    self.returned = returned
    sentKeys = sent.map(\.words.key)
    returnedKeys = returned.map(\.words.key)
    sentCounts = sent.map { WordCounts($0.words.tokens) }
    returnedCounts = returned.map { WordCounts($0.words.tokens) }
    partners = Array(repeating: nil, count: sent.count)
    origins = Array(repeating: nil, count: returned.count)
  }

  mutating func pair(_ sent: Int, _ returned: Int) {
    guard partners[sent] == nil, origins[returned] == nil else { return }
    partners[sent] = returned
    origins[returned] = sent
  }

  /// Notes that a passage without a partner is a part of one, or has one as a part.
  mutating func join(_ sent: Int, _ returned: Int) {
    if partners[sent] == nil {
      partsOfReturned[returned, default: []].append(sent)
    } else {
      partsOfSent[sent, default: []].append(returned)
    }
  }

  func likeness(_ sent: Int, _ returned: Int) -> Double {
    sentCounts[sent].likeness(returnedCounts[returned])
  }

  /// The passages that came back with a bookmark, by its name without regard to case.
  var byAnchor: [String: [Int]] {
    var found: [String: [Int]] = [:]
    for (place, passage) in returned.enumerated() {
      for anchor in Set(passage.anchors.map { $0.lowercased() }) {
        found[anchor, default: []].append(place)
      }
    }
    return found
  }

  /// Pairs passages with the same words: those that are alone in having them, then of several alike those
  /// with the same bookmark, then by their neighbours, then in order.
  mutating func pairSame() {
    var places: [String: (sent: [Int], returned: [Int])] = [:]
    for (place, key) in sentKeys.enumerated() { places[key, default: ([], [])].sent.append(place) }
    for (place, key) in returnedKeys.enumerated() {
      places[key]?.returned.append(place)
    }
    for (sent, returned) in places.values where sent.count == 1 && returned.count == 1 {
      pair(sent[0], returned[0])
    }
    let alike = places.values.filter { $0.sent.count > 1 || $0.returned.count > 1 }
      .filter { !$0.returned.isEmpty }.sorted { $0.sent[0] < $1.sent[0] }
    let anchors = byAnchor
    for (sent, returned) in alike where sent.count != returned.count {
      let own = Set(returned)
      for place in sent {
        let found = anchors[self.sent[place].anchor.lowercased()]?.first { own.contains($0) }
        if let found { pair(place, found) }
      }
    }
    for place in sentKeys.indices.dropFirst() {
      guard partners[place] == nil, let before = partners[place - 1] else { continue }
      pairIfSame(place, before + 1)
    }
    for place in sentKeys.indices.dropLast().reversed() {
      guard partners[place] == nil, let after = partners[place + 1] else { continue }
      pairIfSame(place, after - 1)
    }
    for (sent, returned) in alike {
      let free = returned.filter { origins[$0] == nil }
      for (a, b) in zip(sent.filter { partners[$0] == nil }, free) { pair(a, b) }
    }
  }

  private mutating func pairIfSame(_ sent: Int, _ returned: Int) {
    guard returnedKeys.indices.contains(returned), sentKeys[sent] == returnedKeys[returned]
    else { return }
    pair(sent, returned)
  }

  /// Pairs passages by bookmarks, where the words are alike too: bookmarks are doubled, and drift.
  mutating func pairByAnchors(least: Double = 0.3) {
    let anchors = byAnchor
    for place in sent.indices where partners[place] == nil {
      let found = (anchors[sent[place].anchor.lowercased()] ?? []).filter { origins[$0] == nil }
        .filter { returned[$0].isRow == (sent[place].isRow) }
      let best = found.prefix(16).max { likeness(place, $0) < likeness(place, $1) }
      if let best, likeness(place, best) >= least { pair(place, best) }
    }
  }

  /// Pairs what has the same bookmark and other words throughout: the text was replaced.
  mutating func pairReplaced() {
    let anchors = byAnchor
    for place in sent.indices where partners[place] == nil {
      let found = anchors[sent[place].anchor.lowercased()] ?? []
      if found.count == 1, origins[found[0]] == nil { pair(place, found[0]) }
    }
  }
}
