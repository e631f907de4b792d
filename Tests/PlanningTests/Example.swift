import Planning

/// Problems written by hand, in a planner's words.
enum Example {
  /// Two years with a session of so many meetings each, and topics of one meeting.
  static func problem(
    sessions: Int = 2, meetings: Int = 2, topics: [String] = ["evidence", "extradition"],
    _ rules: PlanningRule...
  ) -> WorkplanProblem {
    WorkplanProblem(
      sessions: (0..<sessions).map { number in
        PlannedSession(
          "s\(number)", year: 2027 + number, meetings: meetings,
          capacity: RuleIdentity("meetings of s\(number)", "s\(number) has \(meetings) meetings"),
          neighbours: number == 1 ? ["conference"] : [])
      },
      topics: topics.map {
        PlannedTopic($0, rule: RuleIdentity("discuss \($0)", "\($0) is discussed once"))
      }, rules: rules)
  }

  /// A rule whose sentence is its name.
  static func rule(
    _ id: String, _ demand: Demand, _ strength: Strength = .must
  ) -> PlanningRule {
    PlanningRule(
      RuleIdentity(id, id, origin: RuleOrigin(key: "plan", file: "workplan.md", line: 7)),
      strength, demand)
  }

  /// The problems that cannot be kept, each with the rules that are to be named.
  static let impossible: [(name: String, problem: WorkplanProblem, named: Set<String>)] = [
    (
      "two topics are pinned to a session of one meeting",
      problem(
        meetings: 1, rule("pin A", .pin(topic: "evidence", session: "s0")),
        rule("pin B", .pin(topic: "extradition", session: "s0"))),
      ["meetings of s0", "pin A", "pin B"]
    ),
    (
      "three topics need more meetings than two sessions have",
      problem(meetings: 1, topics: ["a", "b", "c"]),
      ["meetings of s0", "meetings of s1", "discuss a", "discuss b", "discuss c"]
    ),
    (
      "a mandate is due before the topic may begin",
      problem(
        rule("not before s1", .earliest(topic: "evidence", session: "s1")),
        rule(
          "resolution 7/4", .consider(topics: ["evidence"], from: nil, through: "s0", times: 1))),
      ["not before s1", "resolution 7/4"]
    ),
    (
      "a prerequisite has no session before the only one left",
      problem(
        rule("pin", .pin(topic: "evidence", session: "s0")),
        rule("after", .after(topic: "evidence", prerequisite: "extradition", sessions: 1))),
      ["pin", "after"]
    ),
    (
      "what is together is apart",
      problem(
        rule("together", .together(topics: ["evidence", "extradition"])),
        rule("apart", .apart(topics: ["evidence", "extradition"], atMost: 1))),
      ["together", "apart", "discuss evidence"]
    ),
    (
      "a session back to back is excluded",
      problem(
        rule("near", .backToBack(topic: "evidence", body: "conference")),
        rule("not s1", .exclude(topic: "evidence", session: "s1"))),
      ["near", "not s1", "discuss evidence"]
    ),
    (
      "the practitioners come once, and one topic follows the other by a session",
      problem(
        rule("one journey", .practitioners(topics: ["evidence", "extradition"], sessions: 1)),
        rule("after", .after(topic: "evidence", prerequisite: "extradition", sessions: 1))),
      ["one journey", "after", "discuss evidence"]
    ),
    (
      "a pin is against an exclusion, amid much that is innocent",
      problem(
        sessions: 4, topics: ["a", "b", "c", "d"],
        rule("pin b", .pin(topic: "b", session: "s2")),
        rule("a before c", .after(topic: "c", prerequisite: "a", sessions: 1)),
        rule("not b at s2", .exclude(topic: "b", session: "s2")),
        rule("d late", .earliest(topic: "d", session: "s3"))),
      ["pin b", "not b at s2"]
    ),
    (
      "an adopted programme has no room for a new mandate",
      problem(
        rule("adopted s0", .programme(session: "s0", topics: ["extradition"])),
        rule(
          "resolution 8/1", .consider(topics: ["evidence"], from: nil, through: "s0", times: 1))),
      ["adopted s0", "resolution 8/1"]
    ),
    (
      "an entitlement leaves one meeting for two topics",
      problem(rule("entitlement", .meetings(sessions: ["s0", "s1"], atMost: 1))),
      ["entitlement", "discuss evidence", "discuss extradition"]
    ),
  ]
}
