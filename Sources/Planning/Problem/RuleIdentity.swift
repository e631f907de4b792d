/// What a rule is called wherever a plan is explained: who wrote it, where, and what it says.
package struct RuleIdentity: Sendable, Hashable {
  /// What the rule is known by; no two rules of a problem share it.
  package var id: String
  /// What it demands, as a planner would say it, without a full stop.
  package var sentence: String
  /// Where it was written; handed back as it was given.
  package var origin: RuleOrigin

  /// Makes an identity.
  package init(_ id: String, _ sentence: String, origin: RuleOrigin = .none) {
    self.id = id
    self.sentence = sentence
    self.origin = origin
  }
}

/// The record and line in which a rule was written; the planner only carries it.
package struct RuleOrigin: Sendable, Hashable {
  /// The key of the record; empty where there is none.
  package var key: String
  /// The file of the record; empty where there is none.
  package var file: String
  /// The line in that file, from 1; 0 where it is not known.
  package var line: Int

  /// Makes an origin.
  package init(key: String, file: String = "", line: Int = 0) {
    self.key = key
    self.file = file
    self.line = line
  }

  /// The origin of what no record says.
  package static let none = RuleOrigin(key: "")
}
