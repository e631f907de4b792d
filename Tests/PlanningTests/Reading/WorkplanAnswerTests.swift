import Answers
import Diagnostics
import Planning
import Records
import Testing

/// What a planner is told of a workplan that was recorded.
@Suite struct WorkplanAnswerTests {
  @Test func threePlansAtMostAndTheBestHasReasons() throws {
    let answer = WorkplanAnswer(try #require(Streams.reading()))
    let best = try #require(answer.plans.first)
    #expect(answer.plans.count <= 3)
    #expect(best.plan.proof.isProven)
    #expect(best.reasons.count == best.plan.placements.count)
    #expect(best.nextBest.count == best.plan.placements.count)
    // Floods wait for the fifth session, since they were considered at the first.
    #expect(best.plan.sessions(of: "floods") == ["streams/5"])
    let floods = best.reasons.first { $0.placement.topic == "floods" }
    #expect(floods?.rules.contains { $0.id.hasPrefix("discussions.floods.spacing") } == true)
    #expect(best.plan.seats.map(\.group) == ["north", "south"])
  }

  @Test func illustrationIsSaidInEveryForm() throws {
    let answer = WorkplanAnswer(try #require(Streams.reading()))
    #expect(answer.tables.first?.notes.contains { $0.contains("illustration") } == true)
    #expect(answer.json.text.contains("\"illustration\": true"))
  }

  @Test func conflictNamesTheRulesThatStandInTheWay() throws {
    let rules = """
      rules:
        - {id: early, rule: not-after, discussions: [floods], sessions: [streams/4]}
        - {id: innocent, rule: apart, discussions: [fish, gauges]}
      """
    let answer = WorkplanAnswer(try #require(Streams.reading(rules)))
    guard case .conflict(let conflict) = answer.outcome else {
      Issue.record("a plan was found")
      return
    }
    let ids = Set(conflict.rules.map(\.id))
    #expect(ids == ["discussions.floods", "discussions.floods.spacing/streams/4", "rules.early"])
    #expect(conflict.isProven)
    #expect(conflict.relief?.changes.count == 1)
  }

  @Test func sameRecordGivesTheSameBytes() throws {
    let texts = try (0..<3).map { _ in
      WorkplanAnswer(try #require(Streams.reading())).json.text
    }
    #expect(Set(texts).count == 1)
  }

  @Test(arguments: [
    ("pin topic fish to streams/4", Demand.pin(topic: "fish", session: "streams/4")),
    ("exclude fish from 2028", .exclude(topic: "fish", session: "streams/5")),
    (
      "pin fish to meeting 2 of 2028",
      .pin(topic: "fish", session: "streams/5", meeting: 2)
    ),
    ("hold fish by 4", .latest(topic: "fish", session: "streams/4")),
    ("hold fish from session 5", .earliest(topic: "fish", session: "streams/5")),
    ("hold fish after floods", .after(topic: "fish", prerequisite: "floods", sessions: 1)),
    ("join fish with gauges", .together(topics: ["fish", "gauges"])),
    ("part fish from gauges", .apart(topics: ["fish", "gauges"], atMost: 1)),
    ("limit meetings of 2028 to 2", .meetings(sessions: ["streams/5"], atMost: 2)),
    ("limit documents of streams/4 to 0", .documents(sessions: ["streams/4"], atMost: 0)),
  ])
  func questionIsUnderstood(_ text: String, _ demand: Demand) throws {
    let reading = try #require(Streams.reading())
    #expect(try PlanQuestion(text, about: reading).rule.demand == demand)
  }

  @Test(arguments: [
    ("pin fish", "is missing"), ("pni fish to 4", "does not begin"),
    ("pin fihs to 4", "no discussion `fihs`"), ("pin fish to 9", "no session `9`"),
    ("pin fish to meeting two of 4", "names no meeting"),
    ("set seats of 2028 to 2", "cannot be set"), ("join fish with fish", "itself"),
    ("limit meetings of 2028 to few", "number"),
    ("", "does not begin"),
  ])
  func questionThatIsNotUnderstoodSaysWhy(_ text: String, _ words: String) throws {
    let reading = try #require(Streams.reading())
    #expect {
      try PlanQuestion(text, about: reading)
    } throws: { error in
      (error as? PlanQuestionProblem)?.diagnostic.headline.contains(words) == true
    }
  }

  @Test func adoptedYearStaysAndOnlyWhatMustMoves() throws {
    let fields = """
      adopted-through: 2027
      placements:
        - {session: streams/4, discussions: [fish]}
        - {session: streams/5, discussions: [gauges]}
      """
    let reading = try #require(Streams.reading(fields))
    let answer = try #require(RevisedWorkplan(reading))
    #expect(answer.former.map(\.state) == [.adopted, .proposed])
    for revision in answer.plans {
      let fish = revision.plan.placements.first { $0.topic == "fish" }
      #expect(fish?.session == "streams/4")
      #expect(fish?.state == .adopted)
    }
    #expect(answer.plans.first?.moves.isEmpty == true)
    #expect(answer.plans.first?.added.map(\.topic) == ["floods"])
  }

  /// The year was adopted, and the plan places nothing in it: nothing may come to it.
  @Test func adoptedYearWithoutPlacementsStaysEmpty() throws {
    let fields = """
      adopted-through: 2027
      placements: [{session: streams/5, discussions: [gauges]}]
      rules: [{id: soon, rule: at, wish: strongly, discussions: [fish], sessions: [streams/4]}]
      """
    let reading = try #require(Streams.reading(fields))
    let plans =
      WorkplanAnswer(reading).plans.map(\.plan)
      + (try #require(RevisedWorkplan(reading)).plans.map(\.plan))
    #expect(plans.count > 1)
    #expect(plans.allSatisfy { plan in !plan.placements.contains { $0.session == "streams/4" } })
  }

  /// What was adopted stays in every answer, not only where a plan is revised.
  @Test func proposalKeepsWhatWasAdopted() throws {
    let fields = """
      adopted-through: 2027
      placements: [{session: streams/4, discussions: [gauges], meeting: 2}]
      rules: [{id: soon, rule: at, wish: strongly, discussions: [fish], sessions: [streams/4]}]
      """
    let reading = try #require(Streams.reading(fields))
    guard case .conflict(let conflict) = WorkplanAnswer(reading).outcome else {
      Issue.record("gauges come after fish, and nothing stands before them")
      return
    }
    let adopted = conflict.rules.filter { $0.id.contains("adopted") }
    #expect(!adopted.isEmpty)
    #expect(adopted.allSatisfy { $0.identity.origin.line > 1 })
  }

  @Test func placementsKeepMeetingAndSeats() throws {
    let fields = """
      placements: [{session: streams/4, discussions: [fish], meeting: 2, seats: [south, north]}]
      """
    #expect(Streams.codes(fields).isEmpty)
    let reading = try #require(Streams.reading(fields))
    let revision = try #require(RevisedWorkplan(reading)?.plans.first)
    #expect(revision.shifts.isEmpty)
    #expect(revision.plan.sittings.first { $0.matter == "fish" }?.first == 1)
  }

  @Test func moreMeetingsCanBeAskedFor() throws {
    let reading = try #require(Streams.reading())
    let rule = try PlanQuestion("set meetings of streams/4 to 9", about: reading).rule
    #expect(reading.problem.adding(rule).sessions[0].meetings == 9)
  }

  @Test func gapsTellWhatIsDueAndWhatIsNoGap() throws {
    let reading = try #require(Streams.reading())
    let gaps = PlanGapsAnswer("streams", in: reading.view)
    #expect(gaps.due.map(\.request.path) == ["effects.past", "effects.study", "effects.far"])
    #expect(gaps.due.map(\.isOverdue) == [true, false, false])
    #expect(gaps.seats.map(\.group) == ["north"])
    #expect(gaps.unknownSeats == 1)
    let untold = gaps.tables.last?.rows.map { $0[0] }
    #expect(untold == ["streams/3"])
  }
}
