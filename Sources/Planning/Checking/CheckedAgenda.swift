/// What is on the agenda of each session, as a plan has it.
struct CheckedAgenda {
  private var sessionsByTopic: [String: [Int]] = [:]
  private var itemsBySession: [Int: [String]] = [:]

  /// The numbers of the sessions at which a topic is discussed, in order.
  func sessions(of topic: String) -> [Int] { sessionsByTopic[topic] ?? [] }

  /// The standing items of a session.
  func items(at session: Int) -> [String] { itemsBySession[session] ?? [] }

  mutating func put(topic: String, at session: Int) {
    sessionsByTopic[topic, default: []].append(session)
    sessionsByTopic[topic]?.sort()
  }

  mutating func put(item: String, at session: Int) {
    itemsBySession[session, default: []].append(item)
  }
}

extension PlanChecker {
  /// The agenda of a plan: topics as they are placed, items as they have meetings.
  func agenda(of plan: ProposedPlan) -> CheckedAgenda {
    var agenda = CheckedAgenda()
    for placement in plan.placements {
      agenda.put(topic: placement.topic, at: order(placement.session))
    }
    for sitting in plan.sittings where sitting.isStanding {
      agenda.put(item: sitting.matter, at: order(sitting.session))
    }
    return agenda
  }

  /// The agenda of placements, with all standing items at their sessions.
  func agenda(of placements: [Placement]) -> CheckedAgenda {
    var agenda = CheckedAgenda()
    for placement in placements {
      agenda.put(topic: placement.topic, at: order(placement.session))
    }
    for item in problem.items {
      for session in item.sessions { agenda.put(item: item.key, at: order(session)) }
    }
    return agenda
  }
}
