import Planning
import SeededWorkplans
import Testing

/// A changed plan keeps the meetings and seats of the former one where it can.
@Suite("Meetings and seats that stay")
struct ArrangementTests {
  private var problem: WorkplanProblem {
    var problem = Example.problem(sessions: 1, meetings: 3, topics: ["a", "b", "c"])
    problem.topics[0].panel = PlannedPanel(seats: 2)
    problem.groups = ["north", "east", "south"].map { RegionalGroup($0) }
    return problem
  }

  private func former(_ meeting: Int, _ groups: String...) -> Arrangement {
    Arrangement(
      sittings: [
        Sitting(session: "s0", first: meeting, length: 1, matter: "a", isStanding: false)
      ],
      seats: groups.enumerated().map { number, group in
        SeatOffer(topic: "a", session: "s0", seat: number + 1, group: group)
      })
  }

  @Test(arguments: 0..<3)
  func discussionStaysInItsMeeting(_ meeting: Int) throws {
    let plan = try #require(Planner(problem, keeping: former(meeting)).best().plan)
    #expect(plan.sittings.first { $0.matter == "a" }?.first == meeting)
  }

  @Test(arguments: [["north", "east"], ["south", "east"], ["south", "north"]])
  func seatsStayWithTheirGroups(_ groups: [String]) throws {
    let plan = try #require(Planner(problem, keeping: former(0, groups[0], groups[1])).best().plan)
    #expect(Set(plan.seats.compactMap(\.group)) == Set(groups))
    #expect(PlanChecker(problem).violations(of: plan).isEmpty)
  }

  @Test func whatCannotStayIsToldAsAShift() throws {
    var changed = problem
    changed.topics[0].panel?.declined = ["south"]
    changed.rules = [Example.rule("b third", .pin(topic: "b", session: "s0", meeting: 3))]
    let planner = Planner(changed, keeping: former(2, "south", "east"))
    let placements = ["a", "b", "c"].map { Placement($0, at: "s0") }
    guard case .revisions(let revisions) = planner.revisions(of: placements) else {
      Issue.record("no revision")
      return
    }
    let revision = try #require(revisions.first)
    #expect(revision.moves.isEmpty && revision.moveCount == 0 && !revision.movesNothing)
    let shift = try #require(revision.shifts.first)
    #expect(shift.placement.topic == "a" && shift.meeting?.from == 2 && shift.meeting?.to != 2)
    #expect(shift.seats?.from == ["east", "south"] && shift.seats?.to == ["east", "north"])
  }

  @Test("nothing in the same problem moves: neither session, nor meeting, nor seat")
  func sameProblemStays() throws {
    let problem = SeededWorkplan(
      seed: 3, SeededWorkplan.Size(sessions: 5, meetings: 5, topics: 14)
    ).problem
    let plan = try #require(Planner(problem).best().plan)
    let planner = Planner(problem, keeping: Arrangement(of: plan))
    guard case .revisions(let revisions) = planner.revisions(of: plan.placements) else {
      Issue.record("no revision")
      return
    }
    #expect(revisions[0].movesNothing)
    #expect(revisions[0].plan.sittings == plan.sittings)
  }
}
