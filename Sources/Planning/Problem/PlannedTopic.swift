/// A topic for thematic discussion.
package struct PlannedTopic: Sendable, Hashable {
  /// Its key.
  package var key: String
  /// The half-day meetings that one discussion takes.
  package var length: Int
  /// The sessions at which it is discussed.
  package var times: Int
  /// How firmly that number is meant.
  package var strength: Strength
  /// The rule that gives the number.
  package var rule: RuleIdentity
  /// The pre-session documents that one discussion costs.
  package var documents: Int
  /// The points that are lost for each session by which a discussion waits.
  package var urgency: Int
  /// The panel of each discussion, where there is one.
  package var panel: PlannedPanel?

  /// Makes a topic.
  package init(
    _ key: String, length: Int = 1, times: Int = 1, strength: Strength = .must,
    rule: RuleIdentity, documents: Int = 0, urgency: Int = 0, panel: PlannedPanel? = nil
  ) {
    self.key = key
    self.length = length
    self.times = times
    self.strength = strength
    self.rule = rule
    self.documents = documents
    self.urgency = urgency
    self.panel = panel
  }
}

/// An item that is on the agenda of several sessions as a matter of course.
package struct StandingItem: Sendable, Hashable {
  /// Where an item stands in the programme of a session.
  package enum Position: String, Sendable, Hashable { case first, last, anywhere }

  /// Its key.
  package var key: String
  /// The half-day meetings that it takes at each session.
  package var length: Int
  /// The keys of the sessions at which it is taken up.
  package var sessions: [String]
  /// Where it is wished to stand.
  package var position: Position
  /// The rule that makes it stand.
  package var rule: RuleIdentity

  /// Makes a standing item.
  package init(
    _ key: String, length: Int = 1, sessions: [String], position: Position = .anywhere,
    rule: RuleIdentity
  ) {
    self.key = key
    self.length = length
    self.sessions = sessions
    self.position = position
    self.rule = rule
  }
}
