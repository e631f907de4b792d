import Archive
public import Records

/// What is recorded of how one session stood to another.
public struct SessionPair: Sendable {
  /// One relation, as one of the two sessions stores it.
  public struct Relation: Sendable {
    /// The relation as recorded.
    public let relation: SessionRelation
    /// The session that stores it: what it is, is said of that one.
    public let of: Key
    /// Where it stands.
    public let told: Told
  }

  /// The other session.
  public let other: SessionSide
  /// The relations, those stored with the session asked about first.
  public let relations: [Relation]

  /// The kinds that are recorded.
  public var kinds: [RelationKind] {
    RelationKind.allCases.filter { kind in relations.contains { $0.relation.kind == kind } }
  }

  /// The kinds that what is recorded leaves no room for.
  ///
  /// Days that a relation has of its own bound it, so that it excludes nothing of the rest.
  public var excluded: [RelationKind] {
    let whole = relations.filter { $0.relation.days == nil }.map(\.relation.kind)
    return RelationKind.allCases.filter { kind in
      !kinds.contains(kind) && whole.contains { $0.excluded.contains(kind) }
    }
  }

  /// The kinds of which nothing is concluded.
  public var open: [RelationKind] {
    RelationKind.allCases.filter { !kinds.contains($0) && !excluded.contains($0) }
  }

  var json: JSON {
    .object([
      .init("session", other.json),
      .init("relations", .array(relations.map(\.json))),
      .init("kinds", SessionPair.words(kinds)), .init("excluded", SessionPair.words(excluded)),
      .init("notConcluded", SessionPair.words(open)),
    ])
  }

  private static func words(_ kinds: [RelationKind]) -> JSON {
    .array(kinds.map { .string($0.rawValue) })
  }

  /// A row for each relation, the other session named in the first.
  var rows: [[String]] {
    relations.enumerated().map { index, told in
      let relation = told.relation
      let others = [
        relation.days.map(\.text),
        relation.topics.isEmpty
          ? nil : relation.topics.map(\.target.text).joined(separator: ", "),
        relation.note?.inEnglish,
      ]
      return [
        index == 0 ? other.key.text : "",
        relation.kind.rawValue + (told.of == other.key ? " (said of the other)" : ""),
        index == 0 ? other.words : "", others.compactMap(\.self).joined(separator: "; "),
        index == 0 ? excluded.map(\.rawValue).joined(separator: ", ") : "", told.told.printed,
      ]
    }
  }
}

extension SessionPair.Relation {
  var json: JSON {
    .object([
      .init("kind", .string(relation.kind.rawValue)), .init("of", .string(of.text)),
      .init("days", JSON(relation.days?.text)),
      .init("topics", JSON(relation.topics.map(\.target))),
      .init("note", JSON(relation.note)), .init("evidence", told.json),
    ])
  }
}
