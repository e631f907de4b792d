import Records

extension WorkplanReading {
  /// What else must hold or is wished; a rule about several discussions is one for each of them where
  /// each can be kept alone.
  mutating func readRules() {
    for rule in plan.rules {
      let demands = demands(of: rule)
      for (part, demand) in demands {
        add(
          "rules.\(rule.id)", Strength(rule.wish), demand, because: words(rule.reason),
          part: demands.count == 1 ? "" : part)
      }
    }
  }

  private func demands(of rule: WorkplanRule) -> [(part: String, demand: Demand)] {
    let topics = rule.discussions.filter(isDiscussed)
    let sessions = planned(rule.sessions)
    let body = rule.body?.target.text ?? ""
    switch rule.rule {
    case .notBefore:
      return each(topics, sessions.prefix(1)) { .earliest(topic: $0, session: $1) }
    case .notAfter: return each(topics, sessions.prefix(1)) { .latest(topic: $0, session: $1) }
    case .atSession:
      return each(topics, sessions[...]) {
        .pin(topic: $0, session: $1, meeting: rule.number)
      }
    case .notAt: return each(topics, sessions[...]) { .exclude(topic: $0, session: $1) }
    case .after:
      guard let first = topics.first else { return [] }
      return topics.dropFirst().map {
        ($0, .after(topic: $0, prerequisite: first, sessions: rule.number ?? 1))
      }
    case .spacing:
      return topics.map { ($0, .spacing(topic: $0, sessions: rule.number ?? 1)) }
    case .backToBack: return topics.map { ($0, .backToBack(topic: $0, body: body)) }
    case .awayFrom: return topics.map { ($0, .awayFrom(topic: $0, body: body)) }
    default: return whole(rule, topics, sessions).map { [("", $0)] } ?? []
    }
  }

  /// The demand of a rule that is about all its discussions or sessions at once.
  private func whole(_ rule: WorkplanRule, _ topics: [String], _ sessions: [String]) -> Demand? {
    switch rule.rule {
    case .together: topics.count > 1 ? .together(topics: topics) : nil
    case .apart: topics.count > 1 ? .apart(topics: topics, atMost: rule.number ?? 1) : nil
    case .practitioners:
      topics.isEmpty ? nil : .practitioners(topics: topics, sessions: rule.number ?? 1)
    case .byThen:
      topics.isEmpty
        ? nil
        : .consider(
          topics: topics, from: sessions.count > 1 ? sessions.first : nil, through: sessions.last,
          times: rule.number ?? 1)
    case .meetings: rule.number.map { .meetings(sessions: sessions, atMost: $0) }
    case .documents: rule.number.map { .documents(sessions: sessions, atMost: $0) }
    default: nil
    }
  }

  private func each(
    _ topics: [String], _ sessions: ArraySlice<String>, _ demand: (String, String) -> Demand
  ) -> [(part: String, demand: Demand)] {
    topics.flatMap { topic in
      sessions.map { (sessions.count == 1 ? topic : "\(topic) at \($0)", demand(topic, $0)) }
    }
  }
}
