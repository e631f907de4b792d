/// Everything that a multi-year workplan has to reconcile, as values independent of any record.
///
/// The order of sessions is the order in time. The order of topics and rules decides between plans
/// that are equally good.
package struct WorkplanProblem: Sendable, Hashable {
  /// The coming sessions, in the order in which they are held.
  package var sessions: [PlannedSession]
  /// The keys of sessions that have been held, which a rule cannot be due at.
  package var held: [String]
  /// The standing items.
  package var items: [StandingItem]
  /// The topics.
  package var topics: [PlannedTopic]
  /// The regional groups, in the order of their rotation.
  package var groups: [RegionalGroup]
  /// Mandates, pins, wishes and all else that is demanded.
  package var rules: [PlanningRule]
  /// What wishes are worth.
  package var weights: WishWeights
  /// The placements that were adopted, which `fixing` holds where they are.
  package internal(set) var adopted: [Placement] = []

  /// Makes a problem.
  package init(
    sessions: [PlannedSession], held: [String] = [], items: [StandingItem] = [],
    topics: [PlannedTopic], groups: [RegionalGroup] = [], rules: [PlanningRule] = [],
    weights: WishWeights = WishWeights()
  ) {
    self.sessions = sessions
    self.held = held
    self.items = items
    self.topics = topics
    self.groups = groups
    self.rules = rules
    self.weights = weights
  }

  /// Every rule in one order: what sessions, items and topics bring with them, then the rest.
  package var everyRule: [PlanningRule] {
    var all: [PlanningRule] = []
    for session in sessions {
      all.append(
        PlanningRule(
          session.capacity, .must, .meetings(sessions: [session.key], atMost: session.meetings)))
      if let deadline = session.deadline, deadline.hasPassed {
        all.append(
          PlanningRule(deadline.rule, .must, .documents(sessions: [session.key], atMost: 0)))
      }
    }
    all += items.map {
      PlanningRule($0.rule, .must, .standing(item: $0.key, sessions: $0.sessions))
    }
    all += topics.map {
      PlanningRule($0.rule, $0.strength, .discussions(topic: $0.key, times: $0.times))
    }
    return all + rules
  }

  /// The placement of a topic, adopted where it was adopted and else proposed.
  func placement(_ topic: PlannedTopic, at session: PlannedSession) -> Placement {
    let placement = Placement(topic.key, at: session.key)
    let isAdopted = adopted.contains(where: placement.isSamePlace)
    return Placement(topic.key, at: session.key, isAdopted ? .adopted : .proposed)
  }

  /// The same problem with a further rule, as for a question "what if".
  ///
  /// The meetings or documents of one session take the place of what was said of that session.
  package func adding(_ rule: PlanningRule) -> WorkplanProblem {
    var changed = self
    switch rule.demand {
    case .meetings(let keys, let most) where keys.count == 1:
      for number in changed.sessions.indices where changed.sessions[number].key == keys[0] {
        changed.sessions[number].meetings = most
        changed.sessions[number].capacity = rule.identity
      }
    case .documents(let keys, _) where keys.count == 1:
      changed.rules.removeAll { $0.demand.kind == .documents && $0.demand.sessions == keys }
      changed.rules.append(rule)
    default: changed.rules.append(rule)
    }
    return changed
  }
}
