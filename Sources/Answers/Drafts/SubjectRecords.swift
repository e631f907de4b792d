import Archive
public import Records

/// The records of which a paper on a subject tells: the one place that decides what belongs to it.
public struct SubjectRecords: Sendable {
  /// An act with those of its effects that are told.
  public struct ToldAct: Sendable {
    /// The act.
    public let act: Key
    /// The names of the effects, in the order of the act.
    public let effects: [String]
  }

  /// What one session did on the subject.
  public struct Consideration: Sendable {
    /// The session.
    public let session: Key
    /// The matters on the subject that it took up.
    public var items: [Key] = []
    /// What was said on it under another matter, or under none.
    public var remarks: [Key] = []
    /// The matters that only mention it.
    public var mentions: [Key] = []
  }

  /// What one session recommended on the subject.
  public struct Recommended: Sendable {
    /// The session.
    public let session: Key
    /// The recommendations.
    public var recommendations: [Key]
  }

  /// The acts with an effect on the body that is on the subject; what else they do to it is told too,
  /// for one effect is often worded upon the other.
  public let mandates: [Key]
  /// Other acts on the subject, or what the same acts do besides.
  public let relatedActs: [ToldAct]
  /// What sessions did, in the order of their days.
  public let considerations: [Consideration]
  /// What was recommended, by session in the order of their days.
  public let recommended: [Recommended]
  /// The documents in which it can be read, each with its places.
  public let documents: [Reference]
  /// The documents behind all that, whose report the paper is drawn from.
  public let sources: [Key]

  /// Selects the records.
  ///
  /// - Parameters:
  ///   - subject: What the paper is about.
  ///   - paper: The session before which it is, whose own records are left out.
  ///   - body: The body whose mandates are told.
  ///   - view: What is known for the paper: `known(before:)`.
  public init(_ subject: DraftSubject, for paper: Key, of body: Key, in view: RecordView) {
    let acts = SubjectRecords.acts(on: subject, in: view)
    mandates = acts.filter { $0.effects.contains { $0.isOn(body) } }.map(\.act)
    relatedActs = acts.compactMap { $0.told(besides: body) }
    let sessions = HeldSessions(view, without: paper)
    considerations = Considering(subject, view).considerations(in: sessions)
    let recommendations = ListAnswer(.recommendation, in: view, subject.filter()).records.map(\.key)
    recommended = sessions.grouped(recommendations).map {
      Recommended(session: $0.session, recommendations: $0.keys)
    }
    let told =
      mandates + relatedActs.map(\.act)
      + considerations.flatMap { $0.items + $0.remarks + $0.mentions }
      + recommended.flatMap(\.recommendations)
    let records = view.toldWith(told)
    let frame = [paper] + considerations.map(\.session) + recommended.map(\.session)
    var cover = SourceCover(view)
    for entry in records { cover.add(entry, at: Array(entry.provenance.sources.keys)) }
    for entry in frame.compactMap({ view[$0] }) { cover.add(entry, at: ["", "days", "place"]) }
    sources = cover.documents.sorted()
    let reports = records.flatMap { $0.reports(in: view) }
      .filter { cover.documents.contains($0.target) }
    let named = records.flatMap { $0.documentsNamed(in: view) }
    documents = (reports + named).merged.sorted { $0.target < $1.target }.removingDrafts(in: view)
  }
}

extension RecordView {
  /// Records, each once, and what was said under those that are items.
  fileprivate func toldWith(_ keys: [Key]) -> [Entry] {
    var seen: Set<Key> = []
    return keys.compactMap { self[$0] }.flatMap { [$0] + statements(under: $0.key) }
      .filter { seen.insert($0.key).inserted }
  }
}

extension Entry {
  /// The documents to which the record refers for what it tells.
  fileprivate func documentsNamed(in view: RecordView) -> [Reference] {
    Criterion.references(values, ["documents", "see-also"], inside: false)
      .filter { !view.withholds($0) }.map { Reference($0) }
  }
}

extension [Reference] {
  /// Those to documents that somebody issued.
  fileprivate func removingDrafts(in view: RecordView) -> [Reference] {
    filter { reference in
      guard let document = view[reference.target]?.record as? Document else { return true }
      return document.status != .draft && document.status != .submitted
    }
  }
}

/// An act on a subject, with its effects on it.
private struct ActOnSubject {
  let act: Key
  let effects: [Effect]

  /// It with the effects that are not on a body; `nil` where there is none.
  func told(besides body: Key) -> SubjectRecords.ToldAct? {
    let told = effects.filter { !$0.isOn(body) }
    return told.isEmpty ? nil : SubjectRecords.ToldAct(act: act, effects: told.map(\.id))
  }
}

extension Effect {
  fileprivate func isOn(_ body: Key) -> Bool { on.contains { $0.target == body } }
}

extension SubjectRecords {
  /// The acts on a subject, in the order of their days.
  ///
  /// Where the subject is that of an act alone, all its effects are on it. An act hardly ever names the
  /// provision on which it is; so one on a provision is found by its subjects too.
  private static func acts(on subject: DraftSubject, in view: RecordView) -> [ActOnSubject] {
    let topics = subject.topics(in: view)
    return ListAnswer(.act, in: view).records.compactMap { listed in
      guard let act = listed.entry.record as? Act else { return nil }
      let own = act.effects.filter { subject.isMet(by: $0, topics) }
      if !own.isEmpty { return ActOnSubject(act: act.key, effects: own) }
      let isOn = act.topics.contains { topics.contains($0.target) }
      return isOn ? ActOnSubject(act: act.key, effects: act.effects) : nil
    }
  }
}
