/// What a rule demands of a plan; topics, items, sessions and bodies stand by their keys.
///
/// A rule is kept or broken as a whole. Sessions count in the order of the problem.
package enum Demand: Sendable, Hashable {
  /// The topic is discussed at exactly so many sessions.
  case discussions(topic: String, times: Int)
  /// The standing item is taken up at each of the sessions.
  case standing(item: String, sessions: [String])
  /// Topics and items take at most so many meetings at the sessions together.
  case meetings(sessions: [String], atMost: Int)
  /// Discussions at the sessions together need at most so many pre-session documents.
  case documents(sessions: [String], atMost: Int)
  /// The topic is not discussed before the session.
  case earliest(topic: String, session: String)
  /// The topic is not discussed after the session.
  case latest(topic: String, session: String)
  /// Each discussion of the topic follows one of the prerequisite by at least so many sessions.
  ///
  /// With 0 both may stand at one session, the prerequisite in an earlier meeting.
  case after(topic: String, prerequisite: String, sessions: Int)
  /// The topics are discussed at the same sessions.
  case together(topics: [String])
  /// No session has more than so many of the topics.
  case apart(topics: [String], atMost: Int)
  /// Two discussions of the topic are at least so many sessions from each other.
  case spacing(topic: String, sessions: Int)
  /// The topics are discussed so many times in all, from the one session through the other.
  ///
  /// This is what a mandate with a due session asks, and what the coverage of a provision needs.
  case consider(topics: [String], from: String?, through: String?, times: Int)
  /// The topic is discussed at the session; it begins in the meeting, from 1, where one is given.
  case pin(topic: String, session: String, meeting: Int? = nil)
  /// The topic is not discussed at the session.
  case exclude(topic: String, session: String)
  /// The topic is discussed only at sessions back to back with a meeting of the body.
  case backToBack(topic: String, body: String)
  /// The topic is not discussed at a session back to back with a meeting of the body.
  case awayFrom(topic: String, body: String)
  /// The session has exactly the topics, as where its programme was adopted.
  case programme(session: String, topics: [String])
  /// Practitioners whom the topics need have to come to at most so many sessions.
  case practitioners(topics: [String], sessions: Int)
}

/// The kinds of demands, by which plans are told apart.
package enum DemandKind: String, Sendable, Hashable, CaseIterable {
  case discussions, standing, meetings, documents, earliest, latest, after, together, apart
  case spacing, consider, pin, exclude, backToBack, awayFrom, programme, practitioners
}
