/// Why a problem makes no sense, before anything is planned.
package enum PlanningFault: Sendable, Hashable {
  /// There is no session, or nothing to discuss.
  case emptyPlan(missing: String)
  /// Two sessions, items, topics, groups or rules have one key.
  case sameKey(String, of: String)
  /// A rule names a topic, item, session or group that the problem does not have.
  case unknownKey(String, rule: String)
  /// A rule is due at a session that has been held.
  case dueInThePast(session: String, rule: String)
  /// Topics wait for each other in a circle; each is followed by its prerequisite.
  case circularPrerequisites(topics: [String], rules: [String])
  /// A topic takes more meetings than any session has.
  case longerThanAnySession(topic: String, length: Int, longest: Int)
  /// A number makes no sense where it stands.
  case badNumber(Int, of: String)
  /// More groups have nominated panellists than a panel has seats, or one of them has declined.
  case impossiblePanel(topic: String)
  /// The problem has more of something than can be planned.
  case tooLarge(of: String, count: Int, most: Int)
}

extension WorkplanProblem {
  /// Everything that makes no sense in this problem; a plan is sought only where this is empty.
  package var faults: [PlanningFault] {
    let size = oversize
    // What follows would take too long, or be misleading, for a problem with these faults.
    if !size.isEmpty { return size }
    if sessions.isEmpty { return [.emptyPlan(missing: "sessions")] }
    if topics.isEmpty { return [.emptyPlan(missing: "topics")] }
    return sameKeys + unknownKeys + badNumbers + impossiblePanels + tooLong + circles
  }

  private var oversize: [PlanningFault] {
    let sizes = [
      ("sessions", sessions.count, 60), ("topics", topics.count, 5_000),
      ("standing items", items.count, 500), ("groups", groups.count, 50),
      ("rules", rules.count, 50_000), ("places", sessions.count * topics.count, 100_000),
      ("meetings of a session", sessions.map(\.meetings).max() ?? 0, 1_000),
    ]
    return sizes.filter { $0.1 > $0.2 }.map { .tooLarge(of: $0.0, count: $0.1, most: $0.2) }
  }

  private var sameKeys: [PlanningFault] {
    let lists = [
      ("sessions", sessions.map(\.key)), ("topics", topics.map(\.key)),
      ("standing items", items.map(\.key)), ("groups", groups.map(\.key)),
      ("rules", everyRule.map(\.id)),
    ]
    return lists.flatMap { name, keys -> [PlanningFault] in
      var seen: Set<String> = []
      return keys.filter { !seen.insert($0).inserted }.map { .sameKey($0, of: name) }
    }
  }

  private var tooLong: [PlanningFault] {
    let longest = sessions.map(\.meetings).max() ?? 0
    return topics.filter { $0.length > longest && $0.times > 0 && $0.strength == .must }
      .map { .longerThanAnySession(topic: $0.key, length: $0.length, longest: longest) }
  }

  private var impossiblePanels: [PlanningFault] {
    topics.filter { topic in
      guard let panel = topic.panel else { return false }
      let nominated = Set(panel.nominated)
      return nominated.count > panel.seats || !nominated.isDisjoint(with: panel.declined)
    }.map { .impossiblePanel(topic: $0.key) }
  }
}
