/// A coming session, known or to be scheduled.
package struct PlannedSession: Sendable, Hashable {
  /// Its key.
  package var key: String
  /// The year in which it is held.
  package var year: Int
  /// The half-day meetings with interpretation that are left for standing items and topics.
  ///
  /// What opening, organization and the adoption of the report take is taken off already.
  package var meetings: Int
  /// The rule that gives these meetings.
  package var capacity: RuleIdentity
  /// The bodies with a meeting back to back with this session.
  package var neighbours: [String]
  /// Until when its documents are submitted, where that is known.
  package var deadline: DocumentDeadline?

  /// Makes a session.
  package init(
    _ key: String, year: Int, meetings: Int, capacity: RuleIdentity, neighbours: [String] = [],
    deadline: DocumentDeadline? = nil
  ) {
    self.key = key
    self.year = year
    self.meetings = meetings
    self.capacity = capacity
    self.neighbours = neighbours
    self.deadline = deadline
  }
}

/// The day by which the documents of a session are submitted.
package struct DocumentDeadline: Sendable, Hashable {
  /// The day as it is printed; the planner only carries it.
  package var day: String
  /// Whether it has passed, so that no further document can be had.
  package var hasPassed: Bool
  /// The rule that sets it.
  package var rule: RuleIdentity

  /// Makes a deadline.
  package init(day: String, hasPassed: Bool = false, rule: RuleIdentity) {
    self.day = day
    self.hasPassed = hasPassed
    self.rule = rule
  }
}
