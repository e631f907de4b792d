extension DiagnosticCode {
  static let workplanCodes: [DiagnosticCode] = [
    emptyWorkplan, discussionNotPlanned, sessionNotPlanned, dueInThePast, circularDiscussions,
    longerThanAnySession, meetingsNotKnown, sessionOutsideYears, incompleteRule,
    impossibleNumber, mandateWithoutForce, effectNotDecided, impossiblePanel, noPlan,
    malformedQuestion, dueOutsidePlan,
  ]

  /// A workplan without a session, or without anything to discuss.
  public static let emptyWorkplan = DiagnosticCode(
    "P001", .error, "empty plan",
    "A workplan has coming sessions and something to discuss, or says what was placed where.")
  /// A name that no discussion of the plan has.
  public static let discussionNotPlanned = DiagnosticCode(
    "P002", .error, "no such discussion",
    "Rules, mandates and placements name discussions of their own plan, by their ids.")
  /// A session that the plan does not look forward to.
  public static let sessionNotPlanned = DiagnosticCode(
    "P003", .error, "session not in the plan",
    "Rules, mandates and placements name sessions that stand under `sessions`.")
  /// Something that is due at a session that was held.
  public static let dueInThePast = DiagnosticCode(
    "P004", .error, "due in the past",
    "What is due at a session that was held cannot be planned for; give the coming session by which it is to be done."
  )
  /// Discussions that wait for each other.
  public static let circularDiscussions = DiagnosticCode(
    "P005", .error, "discussions wait for each other",
    "Each discussion is held after those on which it rests; in a circle none can be the first.")
  /// A discussion that takes more meetings than any session has.
  public static let longerThanAnySession = DiagnosticCode(
    "P006", .error, "longer than any session",
    "A discussion is held within one session; opening, organization and the adoption of the report take meetings of it."
  )
  /// A session of which nothing says how many meetings it has.
  public static let meetingsNotKnown = DiagnosticCode(
    "P007", .error, "meetings not known",
    "Give the meetings with interpretation of the session, or the entitlement of its year.")
  /// A session whose year is not one of the plan, or that stands out of order.
  public static let sessionOutsideYears = DiagnosticCode(
    "P008", .error, "session outside the plan",
    "The sessions are those of the body, once each, in the order in which they are held, in the years of the plan; their documents are due before they begin."
  )
  /// A rule that does not say what its word needs.
  public static let incompleteRule = DiagnosticCode(
    "P009", .error, "incomplete rule",
    "Each rule names the discussions, sessions, body or number of which its word speaks, and each of them once; a mandate names the discussions that meet it."
  )
  /// A number that makes no sense where it stands.
  public static let impossibleNumber = DiagnosticCode(
    "P010", .error, "impossible number", "Meetings, times, seats and documents are counted.")
  /// A mandate that obliges nobody, or no more.
  public static let mandateWithoutForce = DiagnosticCode(
    "P011", .note, "mandate without force",
    "An encouragement obliges nobody, and an effect limited to one meeting ends with it: no rule follows unless the planner wishes it."
  )
  /// A mandate of which it is not decided which effect of the act it is.
  public static let effectNotDecided = DiagnosticCode(
    "P012", .error, "effect not decided",
    "A mandate is an effect of an act that is held; name it where the act has several.")
  /// A panel that cannot be filled as is said.
  public static let impossiblePanel = DiagnosticCode(
    "P013", .error, "impossible panel",
    "A panel has a seat for each group that has nominated, and none for one that has declined.")
  /// A plan that cannot be, since what must hold cannot hold together.
  public static let noPlan = DiagnosticCode(
    "P014", .error, "no plan is possible",
    "What must be cannot all be kept; the rules named are a smallest set that cannot hold together."
  )
  /// A question about a plan that was not understood.
  public static let malformedQuestion = DiagnosticCode(
    "P015", .error, "question not understood",
    "`--what-if` takes `pin`, `exclude`, `hold`, `join`, `part` or `set`, each with the names that it needs."
  )
  /// A mandate that the act makes due at a session outside the plan.
  public static let dueOutsidePlan = DiagnosticCode(
    "P016", .warning, "due outside the plan",
    "An act says by which session it is to be met. What was due at a session that was held is overdue; what is due after the plan asks nothing of it."
  )
}
