import Planning
import Testing

/// A pin may name a meeting of a session: the plan has room there for it and for all else.
@Suite("Pins to meetings")
struct MeetingPinTests {
  /// One session of four meetings, a short topic and a long one.
  private func problem(_ rules: PlanningRule...) -> WorkplanProblem {
    var problem = Example.problem(sessions: 1, meetings: 4, topics: ["short", "long"])
    problem.topics[1].length = 3
    problem.rules = rules
    return problem
  }

  private func pin(
    _ topic: String, _ meeting: Int, at session: String = "s0", _ strength: Strength = .must
  ) -> PlanningRule {
    Example.rule(
      "\(topic) in \(meeting)", .pin(topic: topic, session: session, meeting: meeting), strength)
  }

  @Test(arguments: [1, 4])
  func topicBeginsWhereItIsPinned(_ meeting: Int) throws {
    let problem = problem(pin("short", meeting))
    let plan = try #require(Planner(problem).best().plan)
    #expect(plan.sittings.first { $0.matter == "short" }?.first == meeting - 1)
    #expect(PlanChecker(problem).violations(of: plan).isEmpty)
  }

  /// In the second or third meeting it would leave no three in a row.
  @Test(arguments: [2, 3])
  func pinThatLeavesNoRoomIsAConflictWithItsReasons(_ meeting: Int) throws {
    let problem = problem(pin("short", meeting))
    guard case .conflict(let conflict) = Planner(problem).conflict() else {
      Issue.record("no conflict")
      return
    }
    #expect(conflict.isProven)
    #expect(
      Set(conflict.rules.map(\.id)) == [
        "short in \(meeting)", "meetings of s0", "discuss long",
      ])
    let change = try #require(conflict.relief?.changes.first)
    #expect(conflict.relief?.changes.count == 1)
    #expect(change.easing != nil)
  }

  @Test func twoTopicsInOneMeetingAreAConflictOfTheTwoPins() {
    let problem = problem(pin("short", 1), pin("long", 1))
    guard case .conflict(let conflict) = Planner(problem).conflict() else {
      Issue.record("no conflict")
      return
    }
    #expect(Set(conflict.rules.map(\.id)) == ["short in 1", "long in 1"])
  }

  @Test func meetingThatTheSessionDoesNotHaveNeedsAsManyMore() throws {
    let problem = problem(pin("long", 4))
    let relief = try #require(Planner(problem).relief())
    #expect(relief.changes.count == 1)
    guard case .conflict(let conflict) = Planner(problem).conflict() else {
      Issue.record("no conflict")
      return
    }
    #expect(Set(conflict.rules.map(\.id)) == ["long in 4", "meetings of s0"])
  }

  @Test func wishForAMeetingIsKeptOrCosts() throws {
    let kept = try #require(Planner(problem(pin("short", 4, .strongly))).best().plan)
    #expect(kept.cost.points == 0 && kept.sittings.first { $0.matter == "short" }?.first == 3)
    let broken = try #require(Planner(problem(pin("short", 2, .strongly))).best().plan)
    #expect(broken.cost.points == 100 && broken.cost.broken == ["short in 2"])
  }

  /// A prerequisite at the same session has to end before the meeting of the pin.
  @Test func prerequisiteHasRoomBefore() throws {
    let after = Example.rule("after", .after(topic: "short", prerequisite: "long", sessions: 0))
    let plan = try #require(Planner(problem(after, pin("short", 4))).best().plan)
    #expect(plan.sittings.map(\.matter) == ["long", "short"])
    #expect(Planner(problem(after, pin("short", 1))).best() == .impossible)
  }
}
