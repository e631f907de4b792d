import Planning
import SeededWorkplans
import Testing

@Suite("Rules that cannot hold together")
struct ConflictTests {
  @Test(
    "ten problems written by hand: the rules that are named", arguments: Example.impossible.indices)
  func byHand(number: Int) throws {
    let example = Example.impossible[number]
    let planner = Planner(example.problem)
    #expect(planner.best() == .impossible, "\(example.name)")
    guard case .conflict(let conflict) = planner.conflict() else {
      Issue.record("no conflict: \(example.name)")
      return
    }
    #expect(Set(conflict.rules.map(\.id)) == example.named, "\(example.name)")
    #expect(conflict.isProven)
    try expectIrreducible(conflict, in: example.problem)
    try expectHelp(conflict, in: example.problem)
  }

  @Test("generated problems: none of the rules can be spared", arguments: UInt64(1)...50)
  func generated(seed: UInt64) throws {
    let size = SeededWorkplan.Size(sessions: 3, meetings: 3, topics: 7)
    let problem = ImpossibleWorkplan.problem(seed: seed, size)
    switch Planner(problem).conflict() {
    case .possible: #expect(Planner(problem).best().plan != nil)
    case .conflict(let conflict):
      #expect(conflict.isProven)
      try expectIrreducible(conflict, in: problem)
      try expectHelp(conflict, in: problem)
    case let other: Issue.record("\(other)")
    }
  }

  /// Each rule is taken away in turn, and the rest is planned anew as the whole of the firm rules.
  private func expectIrreducible(_ conflict: Conflict, in problem: WorkplanProblem) throws {
    #expect(!isPossible(conflict.rules, problem))
    for rule in conflict.rules {
      #expect(isPossible(conflict.rules.filter { $0 != rule }, problem), "\(rule.id) is innocent")
    }
  }

  /// Whether rules alone can hold together; all else is made so wide that it does not bind.
  private func isPossible(_ rules: [PlanningRule], _ problem: WorkplanProblem) -> Bool {
    let ids = Set(rules.map(\.id))
    var bare = problem
    bare.rules = rules.filter { rule in problem.rules.contains(rule) }
    for number in bare.sessions.indices where !ids.contains(bare.sessions[number].capacity.id) {
      bare.sessions[number].meetings = 900
    }
    for number in bare.topics.indices where !ids.contains(bare.topics[number].rule.id) {
      bare.topics[number].strength = .ifPossible
    }
    bare.items.removeAll { !ids.contains($0.rule.id) }
    return Planner(bare).conflict() == .possible
  }

  private func expectHelp(_ conflict: Conflict, in problem: WorkplanProblem) throws {
    let relief = try #require(conflict.relief)
    #expect(relief.proof.isProven && !relief.changes.isEmpty)
    let given = Set(relief.changes.map(\.rule.id))
    var helped = problem
    helped.items.removeAll { given.contains($0.rule.id) }
    let left = PlanChecker(helped).broken(by: relief.placements).map(\.id)
    #expect(Set(left).isSubset(of: given))
  }

  @Test(
    "the least change: one topic is left out, or where there are mandates, by how much a limit rises"
  )
  func least() throws {
    var problem = Example.problem(meetings: 1, topics: ["a", "b", "c"])
    let relief = try #require(Planner(problem).relief())
    #expect(relief.changes.map(\.rule.demand.kind) == [.discussions])
    problem.rules = ["a", "b", "c"].map {
      Example.rule(
        "mandate of \($0)", .consider(topics: [$0], from: nil, through: nil, times: 1))
    }
    let firmer = try #require(Planner(problem).relief())
    #expect(firmer.changes.count == 1 && firmer.changes[0].easing?.amount == 1)
  }
}
