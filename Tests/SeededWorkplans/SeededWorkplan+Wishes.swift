package import Planning

extension SeededWorkplan {
  /// Adds wishes of every kind, by chance.
  mutating func addWishes(_ count: Int) {
    for number in 0..<count {
      let strength: Strength = chance.happens(40) ? .strongly : .ifPossible
      if let demand = wish(number) { add(strength, demand) }
    }
  }

  /// A demand of a kind, by chance.
  package mutating func wish(_ kind: Int) -> Demand? {
    let topics = chance.some(4, of: problem.topics.map(\.key))
    guard topics.count > 1 else { return nil }
    let pair = Array(topics.prefix(2)).sorted { Self.number($0) < Self.number($1) }
    let session = chance.one(of: problem.sessions.map(\.key))
    let body = chance.one(of: Self.bodies)
    switch kind % 13 {
    case 0: return .pin(topic: topics[0], session: session)
    case 1: return .earliest(topic: topics[0], session: session)
    case 2: return .latest(topic: topics[0], session: session)
    case 3: return .after(topic: pair[1], prerequisite: pair[0], sessions: chance.below(3))
    case 4: return .together(topics: pair)
    case 5: return .apart(topics: topics, atMost: 1)
    case 6: return .exclude(topic: topics[0], session: session)
    case 7: return .backToBack(topic: topics[0], body: body)
    case 8: return .awayFrom(topic: topics[0], body: body)
    case 9: return .practitioners(topics: topics, sessions: 1 + chance.below(2))
    case 10: return .consider(topics: topics, from: nil, through: session, times: 2)
    case 11: return .meetings(sessions: [session], atMost: size.meetings - 1)
    default: return .documents(sessions: [session], atMost: 2)
    }
  }

  private static func number(_ topic: String) -> Int {
    Int(topic.split(separator: "/").last ?? "") ?? 0
  }
}
