/// A kind of record.
public enum Kind: String, Sendable, CaseIterable, Hashable {
  /// A conference, working group or other body.
  case body
  /// A session of a body.
  case session
  /// An agenda item of a session, or a matter that it considered.
  case item
  /// What was said at a session.
  case statement
  /// What a session recommended, item by item.
  case recommendation
  /// A resolution or decision.
  case act
  /// A document before a session, or a publication.
  case document
  /// A treaty with its articles.
  case treaty
  /// A word of the subject vocabulary.
  case topic
  /// A workshop, seminar or other event that is not a session.
  case event
  /// A figure reported at a session.
  case statistic
  /// A method of work of a body.
  case method
  /// A multi-year workplan.
  case workplan
  /// An operative verb in several languages.
  case verb
  /// A person named in public documents.
  case person
  /// One fact of a source document, in our words, with the field that is its home.
  case fact
}
