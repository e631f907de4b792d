import Planning
import SeededWorkplans
import Testing

/// The least change says by how much, and with that much there is a plan.
@Suite("By how much a rule has to give")
struct EasingTests {
  @Test("the problems written by hand", arguments: Example.impossible.indices)
  func byHand(number: Int) throws { try expectHelp(in: Example.impossible[number].problem) }

  @Test("generated problems", arguments: UInt64(1)...20)
  func generated(seed: UInt64) throws {
    let size = SeededWorkplan.Size(sessions: 3, meetings: 3, topics: 7)
    let problem = ImpossibleWorkplan.problem(seed: seed, size)
    if Planner(problem).best() == .impossible { try expectHelp(in: problem) }
  }

  @Test(
    "the least is told",
    arguments: [
      (Demand.latest(topic: "a", session: "s0"), Easing.Measure.later, 2),
      (.pin(topic: "a", session: "s1"), .later, 1),
    ])
  func least(_ demand: Demand, _ measure: Easing.Measure, _ amount: Int) throws {
    let problem = Example.problem(
      sessions: 4, topics: ["a", "b"], Example.rule("asked", demand),
      // What is obliged is not given up for a pin or a bound.
      Example.rule("obliged", .programme(session: "s0", topics: [])),
      Example.rule("obliged too", .programme(session: "s1", topics: ["b"])))
    let changes = try #require(Planner(problem).relief()).changes
    #expect(changes.map(\.rule.id) == ["asked"])
    #expect(changes.first?.easing?.measure == measure)
    #expect(changes.first?.easing?.amount == amount)
  }

  @Test func meetingsRiseByWhatIsMissing() throws {
    var problem = Example.problem(sessions: 1, meetings: 1, topics: ["a", "b", "c"])
    problem.rules = ["a", "b", "c"].map {
      Example.rule("mandate of \($0)", .consider(topics: [$0], from: nil, through: nil, times: 1))
    }
    let change = try #require(Planner(problem).relief()?.changes.first)
    #expect(change.easing?.measure == .meetings && change.easing?.amount == 2)
    #expect(change.easing?.demand == .meetings(sessions: ["s0"], atMost: 3))
  }

  /// The rules that give, each as weak as it is told, and the others as they are, can be kept together.
  private func expectHelp(in problem: WorkplanProblem) throws {
    let relief = try #require(Planner(problem).relief())
    let eased = Dictionary(
      relief.changes.map { ($0.rule.id, $0.easing?.demand) },
      uniquingKeysWith: { first, _ in first })
    var helped = problem
    var rules: [PlanningRule] = []
    for rule in problem.everyRule where rule.strength == .must {
      guard let demand = eased[rule.id] else {
        rules.append(rule)
        continue
      }
      if let demand { rules.append(PlanningRule(rule.identity, .must, demand)) }
    }
    // Sessions, topics and items bring rules of their own, which are given as rules instead.
    let free = RuleIdentity("free", "free")
    for number in helped.sessions.indices {
      helped.sessions[number].meetings = 100
      helped.sessions[number].capacity = RuleIdentity("room \(number)", "free")
      helped.sessions[number].deadline = nil
    }
    for number in helped.topics.indices {
      helped.topics[number].strength = .ifPossible
      helped.topics[number].rule = RuleIdentity("\(free.id) \(number)", "free")
    }
    helped.items = []
    helped.rules = rules.filter { $0.demand.kind != .standing }
    if problem.items.isEmpty { #expect(Planner(helped).best().plan != nil) }
  }
}
