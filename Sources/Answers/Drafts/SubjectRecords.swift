import Archive
public import Records

/// The records of which a paper on a subject tells, drawn from the answers that a trace of it gives.
///
/// What was considered and recommended is that of `ConsiderationAnswer`, what an act is to the body that
/// of `LineageAnswer`, and the documents those of `ConsultAnswer`.
public struct SubjectRecords: Sendable {
  /// An act with those of its effects that are told.
  public struct ToldAct: Sendable {
    /// The act.
    public let act: Key
    /// The names of the effects, in the order of the act.
    public let effects: [String]
  }

  /// What one session did on the subject.
  public struct Considered: Sendable {
    /// The session.
    public let session: Key
    /// The matters on the subject that it took up.
    public let items: [Key]
    /// What was said on it under another matter, or under none.
    public let remarks: [Key]
    /// The matters that only mention it.
    public let mentions: [Key]
    /// What was recommended on it, be it by the session or only to it.
    public let recommendations: [Key]
  }

  /// The acts with an effect on the body that is on the subject; what else they do to it is told too,
  /// for one effect is often worded upon the other.
  public let mandates: [Key]
  /// Other acts on the subject, or what the same acts do besides.
  public let relatedActs: [ToldAct]
  /// What sessions that were held did, in the order of their days.
  public let sessions: [Considered]
  /// The documents in which it can be read, each with its places.
  public let documents: [(key: Key, places: [Reference])]
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
    let answer = ConsiderationAnswer(subject.key, in: view)
    let acts = SubjectActs(answer, of: body, in: view)
    mandates = acts.mandates
    relatedActs = acts.related
    let considered = (answer?.sessions ?? []).filter {
      $0.session.key != paper && $0.session.status == .held
    }
    sessions = considered.compactMap { Considered($0.cell, in: view) }
    let told = mandates + relatedActs.map(\.act) + sessions.flatMap(\.told)
    let records = view.toldWith(told)
    var cover = SourceCover(view)
    for entry in records { cover.add(entry, at: Array(entry.provenance.sources.keys)) }
    let columns = view.sessions(of: body, through: paper)
    for entry in (columns + sessions.map(\.session)).compactMap({ view[$0] }) {
      cover.add(entry, at: ["", "ordinal", "days", "status", "place"])
    }
    sources = cover.documents.sorted()
    let consulted = ConsultedOnSubject(
      ConsultAnswer(view, subject.filter), Set(records.map(\.key)), cover)
    documents = consulted.documents(in: view)
  }
}

/// The documents to consult for what a paper tells.
private struct ConsultedOnSubject {
  private let answer: ConsultAnswer
  private let told: Set<Key>
  private let cover: SourceCover

  init(_ answer: ConsultAnswer, _ told: Set<Key>, _ cover: SourceCover) {
    self.answer = answer
    self.told = told
    self.cover = cover
  }

  /// Those behind the records told, or on the subject by their own record; what only confirms is left
  /// out, and so is what nobody issued.
  func documents(in view: RecordView) -> [(key: Key, places: [Reference])] {
    answer.documents.compactMap { document in
      let status = (view[document.key]?.record as? Document)?.status
      let reasons = document.reasons.filter { isFor($0, document.key) }
      guard status != .draft, status != .submitted, !reasons.isEmpty else { return nil }
      return (document.key, reasons.map(\.reference).filter { $0.pinpoint != nil }.merged)
    }.sorted { $0.0 < $1.0 }
  }

  private func isFor(_ reason: ConsultedDocument.Reason, _ document: Key) -> Bool {
    guard reason.ground != .source else {
      return told.contains(reason.record) && cover.documents.contains(document)
    }
    return told.contains(reason.record) || reason.record == document
  }
}
