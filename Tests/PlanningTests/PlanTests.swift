import Planning
import SeededWorkplans
import Testing

@Suite("Plans")
struct PlanTests {
  private static let size = SeededWorkplan.Size(sessions: 6, meetings: 5, topics: 18)

  @Test("seeded problems with every kind of rule are proven and checked", arguments: UInt64(1)...10)
  func seeded(seed: UInt64) throws {
    let problem = SeededWorkplan(seed: seed, Self.size).problem
    let plan = try #require(Planner(problem).best().plan)
    #expect(plan.proof.isProven)
    #expect(plan.proof.value == plan.cost.points)
    #expect(PlanChecker(problem).violations(of: plan).isEmpty)
  }

  @Test("every kind of rule is in the seeded problems")
  func everyKind() {
    let kinds = (UInt64(1)...10).flatMap { seed in
      SeededWorkplan(seed: seed).problem.everyRule.map(\.demand.kind)
    }
    #expect(Set(kinds) == Set(DemandKind.allCases).subtracting([.programme]))
  }

  @Test("ten runs give the same")
  func sameAgain() throws {
    let problem = SeededWorkplan(seed: 3, Self.size).problem
    let first = Planner(problem).best()
    for _ in 0..<9 { #expect(Planner(problem).best() == first) }
  }

  @Test("alternatives are good, different, and say what they favour", arguments: UInt64(1)...2)
  func alternatives(seed: UInt64) throws {
    let size = SeededWorkplan.Size(sessions: 5, meetings: 4, topics: 12)
    let problem = SeededWorkplan(seed: seed, size).problem
    let planner = Planner(problem)
    let best = try #require(planner.best().plan)
    let alternatives = planner.alternatives(to: best).plans
    #expect(alternatives.count == 2)
    for alternative in alternatives {
      #expect(alternative.plan.cost.points <= best.cost.points + planner.allowance(for: best))
      #expect(alternative.differences > 0)
      #expect(alternative.difference.isProven)
      #expect(PlanChecker(problem).violations(of: alternative.plan).isEmpty)
      #expect(alternative.favour.points == best.cost.points - alternative.plan.cost.points)
    }
    #expect(alternatives.first?.plan.placements != alternatives.last?.plan.placements)
  }

  @Test("no plan within the allowance differs more than the first alternative")
  func farthest() throws {
    for seed in UInt64(1)...30 {
      let problem = TinyWorkplan.problem(seed: seed)
      let planner = Planner(problem)
      guard let best = planner.best().plan, !best.placements.isEmpty else { continue }
      let budget = best.cost.points + planner.allowance(for: best)
      let most = EveryPlan.most(of: problem, within: budget) { placements in
        Set(best.placements).subtracting(placements).count
      }
      let found = planner.alternatives(to: best).plans.first?.differences ?? 0
      #expect(found == most, "seed \(seed)")
    }
  }

  @Test("a prerequisite may stand in an earlier meeting of one session")
  func sameSession() throws {
    let problem = Example.problem(
      sessions: 1,
      Example.rule("after", .after(topic: "evidence", prerequisite: "extradition", sessions: 0)))
    let plan = try #require(Planner(problem).best().plan)
    #expect(plan.sittings.map(\.matter) == ["extradition", "evidence"])
  }

  @Test("seats go round, nominated groups sit, and a seat may stay empty")
  func seats() throws {
    var problem = Example.problem(sessions: 2, meetings: 1)
    problem.groups = [RegionalGroup("a", offeredBefore: 1), RegionalGroup("b"), RegionalGroup("c")]
    problem.topics[0].panel = PlannedPanel(seats: 2, nominated: ["a"])
    problem.topics[1].panel = PlannedPanel(seats: 2, declined: ["a", "b", "c"])
    let plan = try #require(Planner(problem).best().plan)
    let offers = Dictionary(grouping: plan.seats, by: \.topic).mapValues { $0.map(\.group) }
    #expect(offers["evidence"] == ["a", "b"])
    #expect(offers["extradition"] == [nil, nil])
  }

  @Test("seats are spread evenly, counting those offered before")
  func spread() throws {
    var problem = Example.problem(sessions: 4, meetings: 1, topics: ["a", "b", "c", "d"])
    problem.groups = ["p", "q", "r", "s"].map { RegionalGroup($0) }
    for number in problem.topics.indices { problem.topics[number].panel = PlannedPanel(seats: 2) }
    let plan = try #require(Planner(problem).best().plan)
    let counts = Dictionary(grouping: plan.seats.compactMap(\.group), by: \.self)
    #expect(counts.values.allSatisfy { $0.count == 2 } && counts.count == 4)
  }

  @Test("a problem that is too large for other plans says so")
  func tooLargeForOthers() {
    let problem = Example.problem(
      sessions: 50, meetings: 3, topics: (0..<90).map { "topic \($0)" })
    let none = ProposedPlan(
      placements: [], sittings: [], seats: [], cost: PlanCost(wishes: 0, delay: 0, broken: []),
      proof: PlanProof(value: 0, bound: 0, nodes: 0, ending: .notSearched))
    let others = Planner(problem).alternatives(to: none)
    #expect(others.plans.isEmpty && others.ending == .tooLarge)
  }

  @Test("where fewer than two other plans are near, it is said")
  func noneWithin() throws {
    let problem = Example.problem(sessions: 1, meetings: 2)
    let planner = Planner(problem)
    let others = planner.alternatives(to: try #require(planner.best().plan))
    #expect(others.plans.isEmpty && others.ending == .noneWithin)
  }
}
