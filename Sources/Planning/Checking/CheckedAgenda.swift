/// What is on the agenda of each session, as a plan has it.
struct CheckedAgenda {
  private var sessionsByTopic: [String: [Int]] = [:]
  private var itemsBySession: [Int: [String]] = [:]
  /// The meetings in which topics begin, by topic and session; `nil` where it is not decided yet.
  private var beginnings: [String: [Int: Int]]?

  /// The numbers of the sessions at which a topic is discussed, in order.
  func sessions(of topic: String) -> [Int] { sessionsByTopic[topic] ?? [] }

  /// The standing items of a session.
  func items(at session: Int) -> [String] { itemsBySession[session] ?? [] }

  /// Whether a topic begins in a meeting, from 0, of a session; of an undecided one it is not known that it does not.
  func mayBegin(_ topic: String, at session: Int, in meeting: Int) -> Bool {
    beginnings.map { $0[topic]?[session] == meeting } ?? true
  }

  /// Decides where topics begin; what is not begun hereafter begins nowhere.
  mutating func decideMeetings() { beginnings = beginnings ?? [:] }

  mutating func begin(_ topic: String, at session: Int, in meeting: Int) {
    decideMeetings()
    beginnings?[topic, default: [:]][session] = meeting
  }

  mutating func remove(topic: String, from session: Int) {
    sessionsByTopic[topic]?.removeAll { $0 == session }
  }

  mutating func put(topic: String, at session: Int) {
    sessionsByTopic[topic, default: []].append(session)
    sessionsByTopic[topic]?.sort()
  }

  mutating func put(item: String, at session: Int) {
    itemsBySession[session, default: []].append(item)
  }
}

extension PlanChecker {
  /// The agenda of a plan: topics as they are placed and begin, items as they have meetings.
  func agenda(of plan: ProposedPlan) -> CheckedAgenda {
    var agenda = CheckedAgenda()
    for placement in plan.placements {
      agenda.put(topic: placement.topic, at: order(placement.session))
    }
    agenda.decideMeetings()
    for sitting in plan.sittings {
      let session = order(sitting.session)
      if sitting.isStanding {
        agenda.put(item: sitting.matter, at: session)
      } else {
        agenda.begin(sitting.matter, at: session, in: sitting.first)
      }
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
