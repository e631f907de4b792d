import Records

/// The forms `fifth session`, `5th session`, `session 5`, `第五届会议`, and lists of them.
extension Grammar {
  func session(_ cursor: inout Cursor) -> [Mention]? {
    ordinalFirst(&cursor) ?? nounFirst(&cursor)
  }

  private func ordinalFirst(_ cursor: inout Cursor) -> [Mention]? {
    var probe = cursor
    let found = items(&probe) { item -> Int? in
      if let mark = lexicon.numberMark, !item.take(mark) { return nil }
      guard let number = lexicon.ordinal(&item) ?? figures(&item) else { return nil }
      var noun = item
      // In a list the counter stands after every number, the noun after the last: 第七届和第八届会议.
      if !gatheringNoun(&noun) { _ = item.take(anyOf: lexicon.gatheringCounters) }
      return number
    }
    guard !found.isEmpty, gatheringNoun(&probe) else { return nil }
    cursor = probe
    return found.map { Mention(.session($0.value), $0.span) }
  }

  private func figures(_ cursor: inout Cursor) -> Int? {
    lexicon.numberMark == nil ? nil : cursor.plainNumber().flatMap { Int($0) }
  }

  private func nounFirst(_ cursor: inout Cursor) -> [Mention]? {
    var probe = cursor
    guard lexicon.numberMark == nil, gatheringNoun(&probe) else { return nil }
    let found = items(&probe) { $0.plainNumber().flatMap { Int($0) } }
    guard !found.isEmpty else { return nil }
    cursor = probe
    return found.map { Mention(.session($0.value), $0.span) }
  }

  private func gatheringNoun(_ cursor: inout Cursor) -> Bool {
    cursor.take(anyOf: gatheringWords)
  }
}
