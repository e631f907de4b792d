import Archive
public import Records

/// How a session stood to other sessions, whichever of the two records says so.
public struct RelationsAnswer: RecordDetail {
  /// The member of a trace.
  public static let name = "relations"

  /// The session.
  public let session: SessionSide
  /// What is recorded of each other session, in the order of their addresses.
  public let pairs: [SessionPair]
  /// What was in view when it was asked.
  public let scope: AnswerScope

  /// Answers for a session in view.
  public init?(_ key: Key, in view: RecordView) {
    guard let record = view[key]?.record as? Session else { return nil }
    var found: [Key: [SessionPair.Relation]] = [:]
    for (position, relation) in record.relations.enumerated()
    where !view.withholds(relation.session.target) {
      found[relation.session.target, default: []].append(
        RelationsAnswer.relation(relation, position, of: key, in: view))
    }
    for other in view.referring(to: key, from: "relations", Session.self) where other != key {
      guard let session = view[other]?.record as? Session else { continue }
      for (position, relation) in session.relations.enumerated()
      where relation.session.target == key {
        found[other, default: []].append(
          RelationsAnswer.relation(relation, position, of: other, in: view))
      }
    }
    session = SessionSide(key, in: view)
    pairs = found.keys.sorted().map {
      SessionPair(other: SessionSide($0, in: view), relations: found[$0] ?? [])
    }
    let bodies = pairs.compactMap { (view[$0.other.key]?.record as? Session)?.body.target }
    scope = AnswerScope(view, bodies: [record.body.target] + bodies)
  }

  private static func relation(
    _ relation: SessionRelation, _ position: Int, of key: Key, in view: RecordView
  ) -> SessionPair.Relation {
    SessionPair.Relation(
      relation: relation, of: key, told: Told(key, "relations.\(position + 1)", in: view))
  }

  /// `session` and `others`.
  public var members: [JSON.Member] {
    [.init("session", session.json), .init("others", .array(pairs.map(\.json)))]
  }

  /// The relations, a row each.
  public var tables: [AnswerTable] {
    [
      AnswerTable(
        "Relations to other sessions (\(session.words))",
        columns: ["Session", "Relation", "When and where", "Besides", "So it was not", "Source"],
        rows: pairs.flatMap(\.rows),
        notes: pairs.isEmpty
          ? ["no relation to another session is recorded in what was examined"] : [])
    ]
  }
}
