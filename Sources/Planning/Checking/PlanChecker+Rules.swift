extension PlanChecker {
  /// Whether an agenda keeps a demand.
  func isKept(_ demand: Demand, _ agenda: CheckedAgenda) -> Bool {
    let at = agenda.sessions(of:)
    switch demand {
    case .discussions(let topic, let times):
      return at(topic).count == times
    case .standing(let item, let sessions):
      return sessions.allSatisfy { agenda.items(at: order($0)).contains(item) }
    case .meetings(let sessions, let most):
      return Set(sessions).reduce(0) { $0 + meetings(at: order($1), agenda) } <= most
    case .documents(let sessions, let most):
      return Set(sessions).reduce(0) { $0 + documents(at: order($1), agenda) } <= most
    case .earliest(let topic, let session):
      return at(topic).allSatisfy { $0 >= order(session) }
    case .latest(let topic, let session):
      return at(topic).allSatisfy { $0 <= order(session) }
    case .after(let topic, let prerequisite, let gap):
      guard let last = at(topic).first else { return true }
      return at(prerequisite).contains { $0 + gap <= last }
    case .together(let topics):
      return topics.allSatisfy { at($0) == at(topics[0]) }
    case .apart(let topics, let most):
      return problem.sessions.indices.allSatisfy { session in
        Set(topics).count { at($0).contains(session) } <= most
      }
    case .spacing(let topic, let gap):
      return zip(at(topic), at(topic).dropFirst()).allSatisfy { $1 - $0 >= gap }
    case .consider(let topics, let from, let through, let times):
      let first = from.map(order) ?? 0
      let last = through.map(order) ?? Int.max
      return Set(topics).flatMap(at).count { $0 >= first && $0 <= last } >= times
    case .pin(let topic, let session, let meeting):
      return at(topic).contains(order(session))
        && meeting.map { agenda.mayBegin(topic, at: order(session), in: $0 - 1) } ?? true
    case .exclude(let topic, let session): return !at(topic).contains(order(session))
    case .backToBack(let topic, let body): return at(topic).allSatisfy { isNear(body, $0) }
    case .awayFrom(let topic, let body): return !at(topic).contains { isNear(body, $0) }
    case .programme(let session, let topics):
      let planned = problem.topics.map(\.key).filter { at($0).contains(order(session)) }
      return Set(planned) == Set(topics)
    case .practitioners(let topics, let most):
      return Set(topics.flatMap(at)).count <= most
    }
  }

  private func isNear(_ body: String, _ session: Int) -> Bool {
    problem.sessions.indices.contains(session)
      && problem.sessions[session].neighbours.contains(body)
  }

  private func meetings(at session: Int, _ agenda: CheckedAgenda) -> Int {
    let discussed = problem.topics.filter { agenda.sessions(of: $0.key).contains(session) }
    let standing = problem.items.filter { agenda.items(at: session).contains($0.key) }
    return discussed.reduce(0) { $0 + $1.length } + standing.reduce(0) { $0 + $1.length }
  }

  private func documents(at session: Int, _ agenda: CheckedAgenda) -> Int {
    problem.topics.filter { agenda.sessions(of: $0.key).contains(session) }
      .reduce(0) { $0 + $1.documents }
  }
}
