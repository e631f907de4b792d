import Planning
import SeededWorkplans
import Testing

@Suite("Problems that make no sense, and searches that end early")
struct FaultTests {
  @Test("each fault has a name")
  func faults() {
    let after = { (topic: String, first: String) in
      Example.rule(
        "\(topic) after \(first)", .after(topic: topic, prerequisite: first, sessions: 1))
    }
    var past = Example.problem(
      Example.rule("due", .consider(topics: ["evidence"], from: nil, through: "s9", times: 1)))
    past.held = ["s9"]
    var long = Example.problem()
    long.topics[0].length = 3
    var crowded = Example.problem()
    crowded.groups = [RegionalGroup("a"), RegionalGroup("b")]
    crowded.topics[0].panel = PlannedPanel(seats: 1, nominated: ["a", "b"])
    let rows: [(WorkplanProblem, PlanningFault)] = [
      (WorkplanProblem(sessions: [], topics: []), .emptyPlan(missing: "sessions")),
      (Example.problem(topics: []), .emptyPlan(missing: "topics")),
      (past, .dueInThePast(session: "s9", rule: "due")),
      (long, .longerThanAnySession(topic: "evidence", length: 3, longest: 2)),
      (crowded, .impossiblePanel(topic: "evidence")),
      (
        Example.problem(
          topics: ["a", "b", "c"], after("a", "b"), after("b", "c"), after("c", "a")),
        .circularPrerequisites(
          topics: ["a", "b", "c"], rules: ["a after b", "b after c", "c after a"])
      ),
      (
        Example.problem(after("evidence", "evidence")),
        .circularPrerequisites(topics: ["evidence"], rules: ["evidence after evidence"])
      ),
      (
        Example.problem(Example.rule("pin", .pin(topic: "nothing", session: "s0"))),
        .unknownKey("nothing", rule: "pin")
      ),
      (Example.problem(topics: ["a", "a"]), .sameKey("a", of: "topics")),
      (
        Example.problem(Example.rule("bad", .apart(topics: ["evidence"], atMost: -1))),
        .badNumber(-1, of: "bad")
      ),
      (
        Example.problem(meetings: 100_000),
        .tooLarge(of: "meetings of a session", count: 100_000, most: 1_000)
      ),
    ]
    for (problem, fault) in rows {
      #expect(problem.faults.contains(fault), "\(fault)")
      guard case .faults(let found) = Planner(problem).best() else {
        Issue.record("\(fault) was planned")
        continue
      }
      #expect(found == problem.faults)
    }
  }

  @Test("a search that is asked to end gives what it has, with its gap")
  func interrupted() throws {
    let problem = SeededWorkplan(seed: 2).problem
    let interruption = Interruption()
    interruption.request()
    let answer = Planner(problem, effort: Effort(interruption: interruption)).best()
    switch answer {
    case .plan(let plan):
      #expect(plan.proof.bound <= plan.proof.value)
      #expect(plan.proof.ending == .interrupted || plan.proof.isProven)
      #expect(PlanChecker(problem).violations(of: plan).isEmpty)
    case .unknown(let proof): #expect(proof.ending == .interrupted)
    default: Issue.record("\(answer)")
    }
  }

  @Test("a search that is interrupted on its way ends, with a bound that holds")
  func interruptedOnItsWay() async throws {
    let problem = SeededWorkplan(seed: 6, .large).problem
    let interruption = Interruption()
    let signal = Task.detached {
      try await Task.sleep(for: .milliseconds(300))
      interruption.request()
    }
    let answer = await Task.detached {
      Planner(problem, effort: Effort(interruption: interruption)).best()
    }.value
    try await signal.value
    if let plan = answer.plan {
      // 924 points are proven for this problem by a search of its own.
      #expect(plan.proof.bound <= 924 && plan.proof.value >= 924)
      #expect(PlanChecker(problem).violations(of: plan).isEmpty)
    } else if case .unknown(let proof) = answer {
      #expect(proof.ending == .interrupted)
    } else {
      Issue.record("\(answer)")
    }
  }

  @Test("a flag that is never set changes nothing")
  func uninterrupted() {
    let problem = SeededWorkplan(
      seed: 4, SeededWorkplan.Size(sessions: 5, meetings: 4, topics: 12)
    ).problem
    let answer = Planner(problem, effort: Effort(interruption: Interruption())).best()
    #expect(answer.plan?.cost == Planner(problem).best().plan?.cost)
    #expect(answer.plan?.proof.isProven == true)
  }

  @Test("a search that may not go far states its gap")
  func nodeLimit() throws {
    let problem = SeededWorkplan(seed: 8, SeededWorkplan.Size(sessions: 8, meetings: 6, topics: 30))
      .problem
    let plan = try #require(Planner(problem, effort: Effort(nodes: 1)).best().plan)
    #expect(plan.proof.gap >= 0)
    #expect(plan.proof.isProven == (plan.proof.ending == .proven))
  }
}
