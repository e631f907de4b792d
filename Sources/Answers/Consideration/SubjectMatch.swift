import Archive
import Records

/// How what a record names has to do with a subject.
struct SubjectMatch {
  let basis: Basis
  let through: Key?
  let apart: Consideration.Apart?
}

/// Tells what of the namings of a session has to do with a subject.
struct SubjectMatcher {
  private let subject: Subject
  /// For a topic it and what is narrower.
  private let topics: Set<Key>
  /// For a provision the topics whose subject it is, by the vocabulary.
  private let topicsOfProvision: Set<Key>
  private let view: RecordView

  init(_ subject: Subject, in view: RecordView) {
    self.subject = subject
    self.view = view
    topics = subject.kind == .topic ? view.narrower(subject.key) : []
    topicsOfProvision =
      subject.kind == .topic
      ? []
      : Set(
        view.all(Topic.self).filter { topic in
          topic.provisions.contains { subject.key.contains($0.target) }
        }.map(\.key))
  }

  /// What the namings have to do with it: what counts first, then the rest, each as recorded.
  func considerations(_ namings: [Naming], counting bases: Set<Basis>) -> [Consideration] {
    var found: [(Naming, SubjectMatch)] = namings.compactMap { naming in
      match(naming).map { (naming, $0) }
    }
    // What a record itself says of a provision decides, and not the provisions of its topics.
    let said = Set(found.filter { $0.1.apart != .wider }.map(\.0.record))
    found += namings.compactMap { naming in
      said.contains(naming.record) ? nil : derived(naming).map { (naming, $0) }
    }
    let all = found.compactMap { Consideration($0, $1, counting: bases, in: view) }
    return all.filter { $0.apart == nil } + all.filter { $0.apart != nil }
  }

  /// The topic and the narrower ones, or those whose subject the provision is, in order.
  var topicKeys: [Key] { topics.union(topicsOfProvision).sorted() }

  /// Whether an address is the subject or part of it.
  func concerns(_ key: Key) -> Bool {
    subject.kind == .topic ? topics.contains(key) : subject.key.contains(key)
  }

  private func match(_ naming: Naming) -> SubjectMatch? {
    let through = naming.named == subject.key ? nil : naming.named
    if subject.kind == .topic {
      return topics.contains(naming.named)
        ? SubjectMatch(basis: naming.basis, through: through, apart: nil) : nil
    }
    let mentioned: Consideration.Apart? = naming.basis == .mentioned ? .mentioned : nil
    if subject.key.contains(naming.named) {
      return SubjectMatch(basis: naming.basis, through: through, apart: mentioned)
    }
    guard naming.named != naming.named.treaty, naming.named.contains(subject.key) else {
      return nil
    }
    return SubjectMatch(basis: naming.basis, through: through, apart: mentioned ?? .wider)
  }

  /// A provision by its subject, where the body works under the treaty.
  private func derived(_ naming: Naming) -> SubjectMatch? {
    guard topicsOfProvision.contains(naming.named),
      let body = naming.body.flatMap({ view[$0]?.record as? Body }),
      body.treaty?.target == subject.key.treaty
    else { return nil }
    return SubjectMatch(basis: .topical, through: naming.named, apart: nil)
  }
}
