extension SessionModel {
  /// A topic is discussed exactly so many times.
  mutating func requireTimes(_ topic: String, _ times: Int, _ breach: Int?) {
    guard let topic = atlas.topic(topic) else { return }
    let terms = topicAt[topic].map { IntegerProgram.Term($0) }
    if breach == nil {
      program.require(terms, atLeast: times, atMost: times)
    } else {
      demand(terms, atLeast: times, breach)
      limit(terms, to: times, of: atlas.sessions, breach)
    }
  }

  /// A standing item is taken up at each of its sessions.
  mutating func requireStanding(_ item: String, _ breach: Int?) {
    guard let item = atlas.item(item) else { return }
    for (_, column) in itemAt[item].sorted(by: { $0.key < $1.key }) {
      demand([.init(column)], atLeast: 1, breach)
    }
  }

  /// What is taken up at sessions takes at most so many meetings.
  mutating func limitMeetings(_ sessions: [String], _ most: Int, _ breach: Int?) {
    var terms: [IntegerProgram.Term] = []
    for session in atlas.sessions(sessions) {
      for (topic, columns) in topicAt.enumerated() {
        terms.append(.init(columns[session], atlas.problem.topics[topic].length))
      }
      for (item, columns) in itemAt.enumerated() {
        if let column = columns[session] {
          terms.append(.init(column, atlas.problem.items[item].length))
        }
      }
    }
    limitLoad(terms, to: most, breach)
  }

  /// Demands a sum of at most `most`; a repair counts what is above it.
  private mutating func limitLoad(_ terms: [IntegerProgram.Term], to most: Int, _ breach: Int?) {
    let all = terms.reduce(0) { $0 + $1.coefficient }
    if countsBreach, let breach, all > most {
      let excess = addExcess(breach, upTo: all - most)
      program.require(terms + [.init(excess, -1)], atMost: most)
    } else {
      limit(terms, to: most, of: all, breach)
    }
  }

  /// What is discussed at sessions needs at most so many documents.
  mutating func limitDocuments(_ sessions: [String], _ most: Int, _ breach: Int?) {
    var terms: [IntegerProgram.Term] = []
    for session in atlas.sessions(sessions) {
      for (topic, columns) in topicAt.enumerated() where atlas.problem.topics[topic].documents > 0 {
        terms.append(.init(columns[session], atlas.problem.topics[topic].documents))
      }
    }
    if most == 0, !countsBreach {
      for term in terms { limit([.init(term.column)], to: 0, of: 1, breach) }
    } else {
      limitLoad(terms, to: most, breach)
    }
  }

  /// A session has exactly some topics.
  mutating func hold(_ session: String, _ topics: [String], _ breach: Int?) {
    guard let session = atlas.session(session) else { return }
    let topics = Set(atlas.topics(topics))
    for topic in topicAt.indices {
      let column = topicAt[topic][session]
      if topics.contains(topic) {
        demand([.init(column)], atLeast: 1, breach)
      } else {
        limit([.init(column)], to: 0, of: 1, breach)
      }
    }
  }

  /// Topics are discussed so many times in all between two sessions.
  mutating func cover(
    _ topics: [String], _ from: String?, _ through: String?, _ times: Int, _ breach: Int?
  ) {
    let first = from.flatMap(atlas.session) ?? 0
    let last = through.flatMap(atlas.session) ?? atlas.sessions - 1
    let sessions = first <= last ? Array(first...last) : []
    let terms = atlas.topics(topics).flatMap { topic in
      sessions.map { IntegerProgram.Term(topicAt[topic][$0]) }
    }
    demand(terms, atLeast: times, breach)
  }
}
