import Answers
import Records

/// The bodies of a chronology with their sessions and other events, those above before those below.
struct ChronologyRows: Sendable {
  /// A body with what took place.
  struct Row: Sendable {
    let body: Key
    let sessions: [Session]
    let events: [Event]
  }

  /// How one session stood to another, as one of the two records says it.
  struct Relation: Sendable, Hashable {
    let from: Key
    let to: Key
    let kind: RelationKind
  }

  /// More bodies than these have no room in a picture.
  static let most = 24

  let rows: [Row]
  let relations: [Relation]
  /// How many related bodies have no row.
  let leftOut: Int

  /// The bodies with a session on known days that are related to each other, by their sessions or
  /// by what they report to; the one body, where no other has such a session.
  init(_ view: RecordView) {
    let sessions = Dictionary(
      grouping: view.all(Session.self).filter { $0.status != .cancelled }, by: \.body.target)
    let dated = view.all(Body.self).filter { body in
      sessions[body.key]?.contains { $0.days != nil } ?? false
    }
    let keys = Set(dated.map(\.key))
    let bodies = sessions.values.joined().reduce(into: [Key: Key]()) { $0[$1.key] = $1.body.target }
    let all = dated.flatMap { sessions[$0.key] ?? [] }
      .flatMap { ChronologyRows.relations(of: $0, view) }
      .filter { bodies[$0.to].map(keys.contains) ?? false }
    let ends = Set(all.flatMap { [$0.from, $0.to] }.compactMap { bodies[$0] })
    let family = ChronologyRows.family(dated)
    let related = dated.filter {
      dated.count == 1 || ends.contains($0.key) || family.contains($0.key)
    }
    // Those whose sessions stand in relation have the first claim to the room there is.
    let claims =
      related.filter { ends.contains($0.key) } + related.filter { !ends.contains($0.key) }
    let chosen = Set(claims.prefix(ChronologyRows.most).map(\.key))
    let events = Dictionary(grouping: view.all(Event.self), by: \.body.target)
    rows = ChronologyRows.ordered(related.filter { chosen.contains($0.key) }).map {
      Row(body: $0, sessions: sessions[$0] ?? [], events: events[$0] ?? [])
    }
    relations = all.filter { relation in
      [relation.from, relation.to].allSatisfy { bodies[$0].map(chosen.contains) ?? false }
    }
    leftOut = related.count - rows.count
  }

  /// The relations that a session's record tells as facts, each once.
  private static func relations(of session: Session, _ view: RecordView) -> [Relation] {
    var found: [Relation] = []
    for (position, relation) in session.relations.enumerated()
    where view.confirms(session.key, "relations.\(position + 1)") {
      let new = Relation(from: session.key, to: relation.session.target, kind: relation.kind)
      if view.shows(new.to), !found.contains(new) { found.append(new) }
    }
    return found
  }

  /// Bodies that report to another of them, or to the same as another of them, and those above.
  private static func family(_ bodies: [Body]) -> Set<Key> {
    let keys = Set(bodies.map(\.key))
    let below = Dictionary(grouping: bodies.filter { $0.parent != nil }) {
      $0.parent?.target ?? $0.key
    }
    return below.reduce(into: []) { found, entry in
      let isHeld = keys.contains(entry.key)
      guard isHeld || entry.value.count > 1 else { return }
      found.formUnion(entry.value.map(\.key))
      if isHeld { found.insert(entry.key) }
    }
  }

  /// Each body before those that report to it.
  private static func ordered(_ bodies: [Body]) -> [Key] {
    let keys = Set(bodies.map(\.key))
    let parents = bodies.map { $0.parent.map(\.target).flatMap { keys.contains($0) ? $0 : nil } }
    let below = Dictionary(grouping: zip(bodies, parents), by: \.1)
    var order: [Key] = []
    func add(_ body: Key) {
      order.append(body)
      for (child, _) in below[body] ?? [] { add(child.key) }
    }
    for (root, _) in below[nil] ?? [] { add(root.key) }
    return order
  }
}
