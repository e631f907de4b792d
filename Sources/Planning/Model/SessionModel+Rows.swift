extension SessionModel {
  /// Adds the rows of a demand, which do not bind where the column of its breach is 1.
  mutating func require(_ demand: Demand, unless breach: Int?) {
    let neighbours = { [problem = atlas.problem] (session: Int, body: String) in
      problem.sessions[session].neighbours.contains(body)
    }
    let number = { [atlas] (session: String) in atlas.session(session) ?? -1 }
    switch demand {
    case .discussions(let topic, let times): requireTimes(topic, times, breach)
    case .standing(let item, _): requireStanding(item, breach)
    case .meetings(let sessions, let most): limitMeetings(sessions, most, breach)
    case .documents(let sessions, let most): limitDocuments(sessions, most, breach)
    case .earliest(let topic, let first): forbid(topic, breach) { $0 < number(first) }
    case .latest(let topic, let last): forbid(topic, breach) { $0 > number(last) }
    case .after(let topic, let first, let sessions): order(topic, first, sessions, breach)
    case .together(let topics): join(topics, breach)
    case .apart(let topics, let most): separate(topics, most, breach)
    case .spacing(let topic, let sessions): space(topic, sessions, breach)
    case .consider(let topics, let from, let through, let times):
      cover(topics, from, through, times, breach)
    case .pin(let topic, let session, let meeting):
      cover([topic], session, session, 1, breach)
      if let meeting { pin(topic, session, meeting, breach) }
    case .exclude(let topic, let session): forbid(topic, breach) { $0 == number(session) }
    case .backToBack(let topic, let body): forbid(topic, breach) { !neighbours($0, body) }
    case .awayFrom(let topic, let body): forbid(topic, breach) { neighbours($0, body) }
    case .programme(let session, let topics): hold(session, topics, breach)
    case .practitioners(let topics, let sessions): gather(topics, sessions, breach)
    }
  }

  /// Demands a sum of at most `most`; where the rule is broken, of at most `all`.
  mutating func limit(_ terms: [IntegerProgram.Term], to most: Int, of all: Int, _ breach: Int?) {
    guard all > most else { return }
    let relief = breach.map { [IntegerProgram.Term($0, most - all)] } ?? []
    program.require(terms + relief, atMost: most)
  }

  /// Demands a sum of at least `least`; where the rule is broken, of anything.
  mutating func demand(_ terms: [IntegerProgram.Term], atLeast least: Int, _ breach: Int?) {
    guard least > 0 else { return }
    let relief = breach.map { [IntegerProgram.Term($0, least)] } ?? []
    program.require(terms + relief, atLeast: least)
  }

  /// Demands that a topic be at no session of some.
  private mutating func forbid(_ topic: String, _ breach: Int?, _ isForbidden: (Int) -> Bool) {
    guard let topic = atlas.topic(topic) else { return }
    for session in 0..<atlas.sessions where isForbidden(session) {
      let column = topicAt[topic][session]
      if let breach {
        program.require([.init(column), .init(breach, -1)], atMost: 0)
      } else {
        program.fix(column, at: 0)
      }
    }
  }
}
