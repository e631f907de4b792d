import Planning
import SeededWorkplans
import Testing

@Suite("Why, why not, what if")
struct QuestionTests {
  private let problem = Example.problem(
    sessions: 3, meetings: 1,
    Example.rule("after", .after(topic: "evidence", prerequisite: "extradition", sessions: 1)),
    Example.rule("early", .latest(topic: "evidence", session: "s1"), .strongly),
    Example.rule("near", .backToBack(topic: "extradition", body: "conference"), .ifPossible))

  @Test("a placement names the rules that hold it, and what each other session would cost")
  func why() throws {
    let planner = Planner(problem)
    let plan = try #require(planner.best().plan)
    #expect(
      plan.placements == [Placement("extradition", at: "s0"), Placement("evidence", at: "s1")])
    #expect(plan.cost.broken == ["near"])
    let reasons = planner.reasons(for: plan)[1]
    #expect(reasons.rules.map(\.id) == ["meetings of s0", "after", "early"])
    #expect(reasons.nearest?.session == "s2" && reasons.nearest?.points == 100)
  }

  @Test("why not: the rules that stand against it, or what it would cost")
  func whyNot() throws {
    let planner = Planner(problem)
    let plan = try #require(planner.best().plan)
    guard case .conflict(let conflict) = planner.whyNot("evidence", at: "s0", beside: plan) else {
      Issue.record("no conflict")
      return
    }
    #expect(Set(conflict.rules.map(\.id)) == ["after", "question"])
    guard
      case .plan(let revision, let favour) = planner.whyNot("extradition", at: "s1", beside: plan)
    else {
      Issue.record("no plan")
      return
    }
    #expect(revision.moves.count == 2)
    #expect(favour.points == -90)
    #expect(favour.kept.map(\.id) == ["near"] && favour.givenUp.map(\.id) == ["early"])
  }

  @Test("the next best, where a placement is not to be")
  func nextBest() throws {
    let planner = Planner(problem)
    let plan = try #require(planner.best().plan)
    guard
      case .plan(let revision, let favour) = planner.nextBest(
        without: plan.placements[1], beside: plan)
    else {
      Issue.record("no plan")
      return
    }
    #expect(favour.points == -90)
    #expect(revision.plan.sessions(of: "evidence") == ["s2"])
  }
}
