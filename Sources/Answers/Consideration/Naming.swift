import Archive
import Records

/// One place at which a record names a provision or a topic.
///
/// A class without anything that changes: every subject is held against every naming.
final class Naming: Sendable {
  /// The session at which the record has it; `nil` where that is not known.
  let session: Key?
  /// The record.
  let record: Key
  /// The body of the session, or that of an act.
  let body: Key?
  /// The field path of what is named.
  let path: String
  /// The provision or topic.
  let named: Key
  /// On what basis; a topic is named by subject.
  let basis: Basis
  /// Why it is no consideration, whatever the basis.
  let apart: Consideration.Apart?

  init(
    session: Key?, record: Key, body: Key?, path: String, named: Key, basis: Basis,
    apart: Consideration.Apart?
  ) {
    self.session = session
    self.record = record
    self.body = body
    self.path = path
    self.named = named
    self.basis = basis
    self.apart = apart
  }
}

/// The provisions and topics that the records of sessions name.
struct Namings: Sendable {
  /// By session, in the order of records.
  private(set) var bySession: [Key: [Naming]] = [:]
  /// Those of acts whose session is not known.
  private(set) var unplaced: [Naming] = []

  init(_ view: RecordView) {
    for item in view.all(Item.self) {
      let apart: Consideration.Apart? = view.isAgendaOnly(item) ? .agenda : nil
      add(view, item.key, item.session, item.provisions, item.topics, apart)
    }
    for statement in view.all(Statement.self) {
      add(view, statement.key, statement.session, statement.provisions, statement.topics)
    }
    for record in view.all(Recommendation.self) {
      let apart: Consideration.Apart? = view.isOnlyProposed(record) ? .proposed : nil
      add(view, record.key, record.session, record.provisions, record.topics, apart)
    }
    for act in view.all(Act.self) { add(act) }
    for statistic in view.all(Statistic.self) {
      add(view, statistic.key, statistic.session, statistic.provisions, statistic.topics)
    }
  }

  private mutating func add(
    _ view: RecordView, _ record: Key, _ session: Reference, _ provisions: [Considered],
    _ topics: [Reference],
    _ apart: Consideration.Apart? = nil
  ) {
    let body = view.archive.record(Session.self, session.target)?.body.target
    let session: Key? = session.target
    for (position, provision) in provisions.enumerated() {
      add(
        Naming(
          session: session, record: record, body: body, path: "provisions.\(position + 1)",
          named: provision.provision.target, basis: provision.basis ?? .cited, apart: apart))
    }
    for (position, topic) in topics.enumerated() {
      add(
        Naming(
          session: session, record: record, body: body, path: "topics.\(position + 1)",
          named: topic.target, basis: .topical, apart: apart))
    }
  }

  private mutating func add(_ act: Act) {
    let session = act.session?.target
    let add = { (namings: inout Namings, path: String, named: [Reference], basis: Basis) in
      for (position, reference) in named.enumerated() {
        namings.add(
          Naming(
            session: session, record: act.key, body: act.body.target,
            path: "\(path).\(position + 1)", named: reference.target, basis: basis, apart: nil))
      }
    }
    add(&self, "topics", act.topics, .topical)
    for effect in act.effects {
      add(&self, "effects.\(effect.id).provisions", effect.provisions, .cited)
      add(&self, "effects.\(effect.id).topics", effect.topics, .topical)
    }
  }

  private mutating func add(_ naming: Naming) {
    if let session = naming.session {
      bySession[session, default: []].append(naming)
    } else {
      unplaced.append(naming)
    }
  }
}
