extension WorkplanProblem {
  /// Rules that name what the problem does not have.
  var unknownKeys: [PlanningFault] {
    let topics = Set(topics.map(\.key))
    let sessions = Set(sessions.map(\.key))
    let items = Set(items.map(\.key))
    let groups = Set(groups.map(\.key))
    let held = Set(held)
    var faults: [PlanningFault] = []
    for rule in everyRule {
      let demand = rule.demand
      for key in demand.topics where !topics.contains(key) {
        faults.append(.unknownKey(key, rule: rule.id))
      }
      if let item = demand.item, !items.contains(item) {
        faults.append(.unknownKey(item, rule: rule.id))
      }
      for key in demand.sessions where !sessions.contains(key) {
        faults.append(
          held.contains(key)
            ? .dueInThePast(session: key, rule: rule.id) : .unknownKey(key, rule: rule.id))
      }
    }
    for topic in self.topics {
      for key in (topic.panel?.nominated ?? []) + (topic.panel?.declined ?? [])
      where !groups.contains(key) {
        faults.append(.unknownKey(key, rule: topic.rule.id))
      }
    }
    return faults
  }

  /// Numbers that make no sense where they stand.
  var badNumbers: [PlanningFault] {
    let large = 1_000_000
    let counts = 0...large
    var numbers: [(Int, String, ClosedRange<Int>)] = [
      (weights.strongly, "the weight of a strong wish", counts),
      (weights.ifPossible, "the weight of a wish", counts),
    ]
    numbers += sessions.map { ($0.meetings, "the meetings of \($0.key)", counts) }
    numbers += items.map { ($0.length, "the length of \($0.key)", 1...large) }
    for topic in topics {
      numbers.append((topic.length, "the length of \(topic.key)", 1...large))
      numbers.append((topic.times, "the discussions of \(topic.key)", counts))
      numbers.append((topic.documents, "the documents of \(topic.key)", counts))
      numbers.append((topic.urgency, "the urgency of \(topic.key)", 0...10_000))
      if let panel = topic.panel {
        numbers.append((panel.seats, "the seats of \(topic.key)", 0...100))
      }
    }
    numbers += groups.map { ($0.offeredBefore, "the seats offered to \($0.key)", 0...10_000) }
    numbers += rules.compactMap { rule in rule.demand.number.map { ($0, rule.id, counts) } }
    return numbers.filter { !$0.2.contains($0.0) }.map { .badNumber($0.0, of: $0.1) }
  }
}
