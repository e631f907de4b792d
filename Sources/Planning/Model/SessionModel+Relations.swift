extension SessionModel {
  private typealias Term = IntegerProgram.Term

  /// Each discussion of a topic follows one of its prerequisite.
  mutating func order(_ topic: String, _ first: String, _ gap: Int, _ breach: Int?) {
    guard let topic = atlas.topic(topic), let first = atlas.topic(first) else { return }
    for session in 0..<atlas.sessions {
      // Where a topic is discussed once, all its sessions so far can stand in one row: the tighter.
      let later =
        single.contains(topic)
        ? topicAt[topic][...session].map { Term($0) } : [Term(topicAt[topic][session])]
      let earlier = topicAt[first].prefix(max(session - gap + 1, 0)).map { Term($0, -1) }
      program.require(later + earlier + (breach.map { [Term($0, -1)] } ?? []), atMost: 0)
    }
  }

  /// Topics are discussed at the same sessions.
  mutating func join(_ topics: [String], _ breach: Int?) {
    let topics = atlas.topics(topics)
    for (one, other) in zip(topics, topics.dropFirst()) {
      for session in 0..<atlas.sessions {
        let terms = [Term(topicAt[one][session]), Term(topicAt[other][session], -1)]
        if let breach {
          program.require(terms + [Term(breach)], atLeast: 0)
          program.require(terms + [Term(breach, -1)], atMost: 0)
        } else {
          program.require(terms, atLeast: 0, atMost: 0)
        }
      }
    }
  }

  /// No session has more than so many of the topics.
  mutating func separate(_ topics: [String], _ most: Int, _ breach: Int?) {
    let topics = atlas.topics(topics)
    for session in 0..<atlas.sessions {
      limit(topics.map { Term(topicAt[$0][session]) }, to: most, of: topics.count, breach)
    }
  }

  /// Two discussions of a topic are at least so many sessions from each other.
  mutating func space(_ topic: String, _ gap: Int, _ breach: Int?) {
    guard let topic = atlas.topic(topic), gap > 1 else { return }
    let length = min(gap, atlas.sessions)
    for first in 0...(atlas.sessions - length) {
      let terms = topicAt[topic][first..<(first + length)].map { Term($0) }
      limit(terms, to: 1, of: length, breach)
    }
  }

  /// Practitioners whom topics need come to at most so many sessions.
  mutating func gather(_ topics: [String], _ most: Int, _ breach: Int?) {
    let topics = atlas.topics(topics)
    guard most < atlas.sessions else { return }
    let present = (0..<atlas.sessions).map { session in
      let column = program.add("p\(program.rows.count)_\(session)")
      for topic in topics {
        program.require([Term(topicAt[topic][session]), Term(column, -1)], atMost: 0)
      }
      return Term(column)
    }
    limit(present, to: most, of: atlas.sessions, breach)
  }
}
