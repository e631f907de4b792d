extension DraftRule {
  /// The forms that a rule comes to; several for a programme, which is broken topic by topic here.
  ///
  /// A breach of a wish costs its points, one of what must be `firm`.
  static func forms(_ rule: PlanningRule, _ atlas: Atlas, firm: Int) -> [DraftRule] {
    let cost = rule.strength == .must ? firm : atlas.problem.weights[rule.strength]
    let isFirm = rule.strength == .must
    let topics = atlas.topics(rule.demand.topics)
    let all = SessionSet(0..<atlas.sessions)
    let make = { (form: Form) in [DraftRule(form: form, topics: topics, cost: cost, isFirm: isFirm)]
    }
    let number = { (session: String) in atlas.session(session) ?? 0 }
    let never = { (isForbidden: (Int) -> Bool) in
      make(.count(SessionSet((0..<atlas.sessions).filter(isForbidden)), 0...0))
    }
    let isNear = { (body: String, session: Int) in
      atlas.problem.sessions[session].neighbours.contains(body)
    }
    switch rule.demand {
    case .discussions(_, let times): return make(.count(all, times...times))
    case .standing: return []
    case .meetings(let sessions, let most):
      return make(.load(SessionSet(atlas.sessions(sessions)), .meetings, most))
    case .documents(let sessions, let most):
      return make(.load(SessionSet(atlas.sessions(sessions)), .documents, most))
    case .earliest(_, let session): return never { $0 < number(session) }
    case .latest(_, let session): return never { $0 > number(session) }
    case .after(let topic, let first, let gap):
      let pair = [topic, first].compactMap(atlas.topic)
      return [DraftRule(form: .after(gap), topics: pair, cost: cost, isFirm: isFirm)]
    case .together: return make(.together)
    case .apart(_, let most): return make(.apart(most))
    case .spacing(_, let gap): return make(.spacing(gap))
    case .consider(_, let from, let through, let times):
      let first = from.map(number) ?? 0
      let last = through.map(number) ?? atlas.sessions - 1
      let window = SessionSet((0..<atlas.sessions).filter { $0 >= first && $0 <= last })
      return make(.count(window, times...max(times, 1_000_000)))
    case .pin(_, let session, _): return make(.count(SessionSet([number(session)]), 1...1))
    case .exclude(_, let session): return never { $0 == number(session) }
    case .backToBack(_, let body): return never { !isNear(body, $0) }
    case .awayFrom(_, let body): return never { isNear(body, $0) }
    case .practitioners(_, let most): return make(.gathered(most))
    case .programme(let session, _):
      let here = SessionSet([number(session)])
      return atlas.problem.topics.indices.map { topic in
        let count = topics.contains(topic) ? 1 : 0
        return DraftRule(
          form: .count(here, count...count), topics: [topic], cost: cost, isFirm: isFirm)
      }
    }
  }
}
