import Answers
import Diagnostics
import Planning
import Records
import Testing

/// A workplan that was recorded is the problem that its words say.
@Suite struct WorkplanReadingTests {
  @Test func capacityIsWhatRoutineAndOthersLeave() throws {
    let sessions = try #require(Streams.reading()).problem.sessions
    #expect(sessions.map(\.meetings) == [2, 4])
    #expect(sessions.map(\.neighbours) == [["north"], []])
    #expect(sessions[0].capacity.sentence.contains("4 with interpretation, less 2"))
    let shared = try #require(Streams.reading()).problem.rules.first { $0.id == "entitlements.1" }
    #expect(shared?.demand == .meetings(sessions: ["streams/5"], atMost: 4))
  }

  @Test func deadlineIsTenWeeksBeforeUnlessSaidOtherwise() throws {
    let before = try #require(Streams.reading(today: "2027-02-28")?.problem.sessions[0].deadline)
    #expect(before.day == "2027-03-01")
    #expect(!before.hasPassed)
    let after = try #require(Streams.reading(today: "2027-03-02")?.problem.sessions[0].deadline)
    #expect(after.hasPassed)
    let said = try #require(Streams.reading("documents-before: 8")?.problem.sessions[0].deadline)
    #expect(said.day == "2027-03-15")
    #expect(try #require(Streams.reading()).problem.sessions[1].deadline == nil)
  }

  @Test func everyRuleSaysWhereItIsWritten() throws {
    for rule in try #require(Streams.reading()).problem.everyRule {
      #expect(rule.identity.origin.key == "streams/workplan/2027-2028", "\(rule.id)")
      #expect(rule.identity.origin.file.hasSuffix("workplan.md") && rule.identity.origin.line > 1)
      #expect(!rule.identity.sentence.isEmpty)
    }
  }

  /// Floods were considered at the first session; the fourth is three on, the fifth four.
  @Test func spacingCountsFromTheLastConsideration() throws {
    let rules = try #require(Streams.reading()).problem.rules
    let excluded = rules.filter { $0.demand == .exclude(topic: "floods", session: "streams/4") }
    #expect(excluded.count == 1)
    #expect(excluded.first?.identity.sentence.contains("streams/1") == true)
    #expect(!rules.contains { $0.demand == .exclude(topic: "floods", session: "streams/5") })
  }

  @Test func historyTellsCitedAndTopicalApart() throws {
    let history = try #require(Streams.reading()).history
    #expect(history[0].lastCited?.key == "streams/1")
    #expect(history[1].lastCited == nil)
    #expect(history[1].lastTopical?.key == "streams/2")
    // Nobody examined the third session, which is no gap.
    #expect(history[0].silent.map(\.key) == ["streams/2"])
    #expect(history[0].untold.map(\.key) == ["streams/3"])
  }

  @Test func seatsOfferedBeforeCount() throws {
    let groups = try #require(Streams.reading()).problem.groups
    #expect(groups == [RegionalGroup("north", offeredBefore: 1), RegionalGroup("south")])
  }

  @Test(arguments: [
    ("{id: m, act: resolution 2/1, effect: study, discussions: [fish]}", "must", 0),
    ("{id: m, act: resolution 2/1, effect: hope, discussions: [floods]}", nil, 1),
    (
      "{id: m, act: resolution 2/1, effect: hope, discussions: [floods], wish: strongly}",
      "strongly", 0
    ),
    ("{id: m, act: resolution 2/1, effect: once, discussions: [floods]}", nil, 1),
  ])
  func mandateHasTheForceOfItsEffect(_ mandate: String, _ strength: String?, _ remarks: Int) throws
  {
    let reading = try #require(Streams.reading("mandates: [\(mandate)]"))
    let rule = reading.problem.rules.first { $0.id == "mandates.m" }
    #expect(rule?.strength.rawValue == strength)
    #expect(reading.remarks.count == remarks)
  }

  @Test func mandateIsDueWhenItsActSays() throws {
    let mandate = "mandates: [{id: m, act: resolution 2/1, effect: study, discussions: [fish]}]"
    let rule = try #require(Streams.reading(mandate)).problem.rules.first { $0.id == "mandates.m" }
    #expect(
      rule?.demand == .consider(topics: ["fish"], from: nil, through: "streams/5", times: 1))
  }

  /// What was due at a session that was held is overdue, what is due later asks nothing of the plan.
  @Test(arguments: [("past", "streams/5", "which was held"), ("far", nil, "not in the plan")])
  func mandateThatIsDueOutsideThePlanIsTold(
    _ effect: String, _ through: String?, _ words: String
  ) throws {
    let mandate = "{id: m, act: resolution 2/1, effect: \(effect), discussions: [fish]}"
    let reading = try #require(Streams.reading("mandates: [\(mandate)]"))
    let rule = reading.problem.rules.first { $0.id == "mandates.m" }
    #expect(rule?.demand.sessions.last == through)
    #expect(reading.remarks.map(\.code.rawValue) == ["P016"])
    #expect(reading.remarks.first?.headline.contains(words) == true)
    #expect((reading.remarks.first?.range?.start.line ?? 0) > 1)
  }

  /// The act asks for fish at a session; how often and by when is the planner's.
  @Test func whatThePlannerSetsIsNotToldAsTheAct() throws {
    let mandate =
      "{id: m, act: resolution 2/1, effect: study, discussions: [fish, floods], times: 2, due: streams/5}"
    let rule = try #require(Streams.reading("mandates: [\(mandate)]")).problem.rules.first {
      $0.id == "mandates.m"
    }
    let sentence = try #require(rule?.identity.sentence)
    #expect(
      sentence.contains("study; the number and the session are the planner's"))
  }

  @Test(arguments: [
    (
      "at, discussions: [fish], sessions: [streams/4]",
      Demand.pin(topic: "fish", session: "streams/4")
    ),
    (
      "at, discussions: [fish], sessions: [streams/4], number: 2",
      .pin(topic: "fish", session: "streams/4", meeting: 2)
    ),
    (
      "not-at, discussions: [fish], sessions: [streams/4]",
      .exclude(topic: "fish", session: "streams/4")
    ),
    (
      "not-before, discussions: [fish], sessions: [streams/5]",
      .earliest(topic: "fish", session: "streams/5")
    ),
    (
      "not-after, discussions: [fish], sessions: [streams/4]",
      .latest(topic: "fish", session: "streams/4")
    ),
    (
      "after, discussions: [fish, gauges], number: 0",
      .after(topic: "gauges", prerequisite: "fish", sessions: 0)
    ),
    ("together, discussions: [fish, gauges]", .together(topics: ["fish", "gauges"])),
    ("apart, discussions: [fish, gauges]", .apart(topics: ["fish", "gauges"], atMost: 1)),
    ("spacing, discussions: [fish], number: 2", .spacing(topic: "fish", sessions: 2)),
    (
      "by-then, discussions: [fish, gauges], sessions: [streams/4]",
      .consider(topics: ["fish", "gauges"], from: nil, through: "streams/4", times: 1)
    ),
    ("back-to-back, discussions: [fish], body: north", .backToBack(topic: "fish", body: "north")),
    ("away-from, discussions: [fish], body: north", .awayFrom(topic: "fish", body: "north")),
    (
      "practitioners, discussions: [fish, gauges]",
      .practitioners(topics: ["fish", "gauges"], sessions: 1)
    ),
    ("meetings, sessions: [streams/4], number: 1", .meetings(sessions: ["streams/4"], atMost: 1)),
    ("documents, sessions: [streams/4], number: 1", .documents(sessions: ["streams/4"], atMost: 1)),
  ])
  func ruleDemandsWhatItsWordSays(_ words: String, _ demand: Demand) throws {
    let fields = "rules: [{id: r, wish: if-possible, rule: \(words)}]"
    #expect(Streams.codes(fields).isEmpty)
    let rule = try #require(Streams.reading(fields)).problem.rules.first { $0.id == "rules.r" }
    #expect(rule?.demand == demand)
    #expect(rule?.strength == .ifPossible)
  }
}
