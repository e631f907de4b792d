import Planning

extension SeededWorkplan {
  /// Adds rules of what must be, all of which the hidden plan keeps.
  mutating func addFirmRules() {
    let placed = problem.topics.indices.filter { !hidden[$0].isEmpty }
    guard placed.count > 3 else { return }
    addBounds(placed)
    addRelations(placed)
    addMandates(placed)
    addDocuments()
  }

  private func topic(_ number: Int) -> String { "topic/\(number)" }
  private func session(_ number: Int) -> String { "session/\(number)" }

  private mutating func addBounds(_ placed: [Int]) {
    let few = max(size.topics / 10, 1)
    for number in chance.some(few * 2, of: placed) {
      let first = max((hidden[number].first ?? 0) - chance.below(4), 0)
      add(.must, .earliest(topic: topic(number), session: session(first)))
    }
    for number in chance.some(few * 2, of: placed) {
      let last = min((hidden[number].last ?? 0) + chance.below(4), size.sessions - 1)
      add(.must, .latest(topic: topic(number), session: session(last)))
    }
    for number in chance.some(few, of: placed) {
      add(.must, .pin(topic: topic(number), session: session(hidden[number][0])))
    }
    for number in chance.some(few, of: placed) {
      let other = chance.below(size.sessions)
      if !hidden[number].contains(other) {
        add(.must, .exclude(topic: topic(number), session: session(other)))
      }
    }
    for number in chance.some(few, of: placed) {
      for body in Self.bodies {
        let near = hidden[number].map { problem.sessions[$0].neighbours.contains(body) }
        if near.allSatisfy(\.self) {
          add(.must, .backToBack(topic: topic(number), body: body))
        } else if !near.contains(true) {
          add(.must, .awayFrom(topic: topic(number), body: body))
        }
      }
    }
  }

  private mutating func addRelations(_ placed: [Int]) {
    for _ in 0..<(size.topics / 3) {
      let pair = chance.some(2, of: placed).sorted()
      let (one, other) = (hidden[pair[0]], hidden[pair[1]])
      // Prerequisites lead from lower to higher numbers, so that there is no circle.
      if one[0] < other[0] {
        add(.must, .after(topic: topic(pair[1]), prerequisite: topic(pair[0]), sessions: 1))
      } else if one[0] == other[0] {
        add(.must, .after(topic: topic(pair[1]), prerequisite: topic(pair[0]), sessions: 0))
      }
      if one == other, chance.happens(50) {
        add(.must, .together(topics: pair.map(topic)))
      } else if Set(one).isDisjoint(with: other), chance.happens(40) {
        add(.must, .apart(topics: pair.map(topic), atMost: 1))
      }
    }
    for _ in 0..<(size.topics / 10) {
      let few = chance.some(4, of: placed)
      let sessions = Set(few.flatMap { hidden[$0] })
      add(
        .must,
        .practitioners(topics: few.map(topic), sessions: min(sessions.count, size.sessions)))
      let most = sessions.map { at in few.count { hidden[$0].contains(at) } }.max() ?? 1
      add(.must, .apart(topics: few.map(topic), atMost: most))
    }
  }

  private mutating func addMandates(_ placed: [Int]) {
    for number in chance.some(size.topics / 6, of: placed) {
      let due = min(hidden[number][0] + chance.below(3), size.sessions - 1)
      add(
        .must, .consider(topics: [topic(number)], from: nil, through: session(due), times: 1))
    }
    for _ in 0..<(size.topics / 6) {
      let few = chance.some(3, of: placed)
      let all = few.flatMap { hidden[$0] }.sorted()
      let count = 1 + chance.below(2)
      let last = min(all[min(count, all.count) - 1] + chance.below(3), size.sessions - 1)
      add(
        .must,
        .consider(
          topics: few.map(topic), from: session(0), through: session(last),
          times: min(count, all.count)))
    }
  }

  private mutating func addDocuments() {
    let used = (0..<size.sessions).map { at in
      problem.topics.indices.filter { hidden[$0].contains(at) }
        .reduce(0) { $0 + problem.topics[$1].documents }
    }
    for (number, documents) in used.enumerated() where chance.happens(60) {
      add(.must, .documents(sessions: [session(number)], atMost: documents + chance.below(3)))
    }
    for first in stride(from: 0, to: size.sessions - 1, by: 2) {
      add(
        .must,
        .documents(
          sessions: [session(first), session(first + 1)],
          atMost: used[first] + used[first + 1] + chance.below(3)))
    }
  }
}
