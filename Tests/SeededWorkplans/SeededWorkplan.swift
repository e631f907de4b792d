package import Planning

/// A made-up problem with every kind of rule, which can be kept: a hidden plan keeps what must be.
package struct SeededWorkplan: Sendable {
  /// How large it is.
  package struct Size: Sendable, Hashable {
    var sessions: Int
    var meetings: Int
    var topics: Int

    /// Makes a size.
    package init(sessions: Int, meetings: Int, topics: Int) {
      self.sessions = sessions
      self.meetings = meetings
      self.topics = topics
    }

    /// Ten sessions of six meetings, forty topics.
    package static let usual = Size(sessions: 10, meetings: 6, topics: 40)
    /// Twenty sessions of six meetings, eighty topics.
    package static let large = Size(sessions: 20, meetings: 6, topics: 80)
  }

  /// The problem.
  package internal(set) var problem: WorkplanProblem
  /// The sessions, by number, at which the hidden plan has each topic.
  package private(set) var hidden: [[Int]] = []
  var chance: Chance
  let size: Size

  /// Makes the problem of a seed.
  package init(seed: UInt64, _ size: Size = .usual) {
    chance = Chance(seed)
    self.size = size
    problem = WorkplanProblem(sessions: [], topics: [])
    guard size.sessions > 0 else { return }
    addSessions()
    addItems()
    addTopics()
    problem.groups = (0..<5).map { RegionalGroup("group/\($0)", offeredBefore: chance.below(4)) }
    addFirmRules()
    addWishes(size.topics * 2 / 3)
  }

  static let bodies = ["body/a", "body/b", "body/c"]

  private mutating func addSessions() {
    for number in 0..<size.sessions {
      let key = "session/\(number)"
      problem.sessions.append(
        PlannedSession(
          key, year: 2027 + number / 2, meetings: size.meetings,
          capacity: RuleIdentity("meetings of \(key)", "\(key) has \(size.meetings) meetings"),
          neighbours: Self.bodies.filter { _ in chance.happens(50) }))
    }
  }

  private mutating func addItems() {
    let every = problem.sessions.indices.filter { $0 % 2 == 0 }.map { "session/\($0)" }
    problem.items = [
      StandingItem(
        "item/other", sessions: every, position: .last,
        rule: RuleIdentity("item/other", "other matters stand on every second agenda"))
    ]
  }

  private mutating func addTopics() {
    var free = problem.sessions.indices.map { $0 % 2 == 0 ? size.meetings - 1 : size.meetings }
    for number in 0..<size.topics {
      let length = chance.happens(15) && size.meetings > 2 ? 2 : 1
      let times = chance.happens(8) && size.sessions > 4 ? 2 : 1
      let rooms = chance.some(size.sessions, of: Array(free.indices)).filter { free[$0] >= length }
      var taken: [Int] = []
      for session in rooms where taken.count < times {
        if taken.allSatisfy({ abs($0 - session) >= 3 }) { taken.append(session) }
      }
      if taken.count < times { taken = [] }
      for session in taken { free[session] -= length }
      hidden.append(taken.sorted())
      let key = "topic/\(number)"
      problem.topics.append(
        PlannedTopic(
          key, length: length, times: times,
          strength: taken.isEmpty ? chance.one(of: [.strongly, .ifPossible]) : .must,
          rule: RuleIdentity("discussions of \(key)", "\(key) is discussed \(times) times"),
          documents: chance.below(3), urgency: chance.happens(50) ? chance.below(6) : 0,
          panel: chance.happens(30) ? PlannedPanel(seats: 2 + chance.below(2)) : nil))
      if times > 1 {
        add(.must, .spacing(topic: key, sessions: taken.isEmpty ? 2 : 3))
      }
    }
  }

  /// Adds a rule, named by its number and kind.
  mutating func add(_ strength: Strength, _ demand: Demand) {
    let id = "rule/\(problem.rules.count)"
    let about = (demand.topics + demand.sessions).joined(separator: ", ")
    problem.rules.append(
      PlanningRule(RuleIdentity(id, "\(demand.kind.rawValue) of \(about)"), strength, demand))
  }
}
