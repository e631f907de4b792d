import Answers
import Archive
import Documents
import Records

/// What documents, acts and sessions are as works, by what their records tell.
///
/// Only a record in view is asked, so that nothing withheld reaches an address. What is not known stays
/// absent: a record with the year alone gives the year.
struct WorkRecords {
  private let view: RecordView
  private let language: Language

  init(_ view: RecordView, _ language: Language) {
    self.view = view
    self.language = language
  }

  /// The identity of a paper.
  func identity(of paper: Document) -> DocumentIdentity {
    var identity = DocumentIdentity(
      work(of: paper, as: WorkRecords.form(paper.type) ?? .paper), type: paper.type.rawValue,
      original: paper.original ?? language, languages: paper.languages)
    identity.body = body(of: paper).flatMap(named)
    identity.author = paper.author.flatMap { named($0.target) }
    identity.asOf = view.asOf.map { PartialDate($0) }
    return identity
  }

  /// The identity of the page that tells of an act or a session; `nil` for a record that is no work.
  func identity(ofPageOf entry: Entry) -> DocumentIdentity? {
    let (work, type): (Work, String)
    switch entry.record {
    case let act as Act: (work, type) = (self.work(of: act), act.form.rawValue)
    case let session as Session: (work, type) = (self.work(of: session), Kind.session.rawValue)
    default: return nil
    }
    return DocumentIdentity(
      work, part: .record, type: type, body: work.body.flatMap(named),
      asOf: view.asOf.map { PartialDate($0) }, original: language)
  }

  /// The work that a cited record is, where its body, its day and its number are known.
  func work(ofCited key: Key) -> Work? {
    let work: Work? =
      switch view[key]?.record {
      case let act as Act: self.work(of: act)
      case let document as Document where document.symbol != nil:
        WorkRecords.form(document.type).map { self.work(of: document, as: $0) }
      default: nil
      }
    guard let work, work.body != nil, work.date?.date.day != nil, !work.number.isEmpty else {
      return nil
    }
    return work
  }

  private func work(of act: Act) -> Work {
    Work(
      act.form == .resolution ? .resolution : .decision, body: shown(act.body.target),
      date: act.adopted.map { Work.Dated(.adoption, $0) },
      within: act.session.flatMap { days(of: $0.target) }, number: act.number)
  }

  /// The report of a session, of which its page tells; it is dated by its first day.
  private func work(of session: Session) -> Work {
    let opening: PartialDate? =
      switch session.days {
      case .days(let runs): runs.first.map { PartialDate($0.lowerBound) }
      case .within: session.days?.year.flatMap { PartialDate(year: $0) }
      case nil: nil
      }
    return Work(
      .report, body: shown(session.body.target), date: opening.map { Work.Dated(.opening, $0) },
      within: days(of: session.key),
      number: "session-" + tail(of: session.key, in: session.body.target))
  }

  private func days(of session: Key) -> ClosedRange<CivilDay>? {
    (view[session]?.record as? Session)?.days.map { $0.earliest...max($0.earliest, $0.latest) }
  }

  private func work(of document: Document, as form: Work.Form) -> Work {
    let date =
      document.released.map { Work.Dated(.release, $0) }
      ?? document.submitted.map { Work.Dated(.submission, $0) }
    let body = body(of: document)
    return Work(
      form, body: body.flatMap(shown), date: date,
      number: document.symbol ?? tail(of: document.key, in: body))
  }

  /// What AKN4UN counts a type of document among; `nil` where it cannot be told from the type.
  private static func form(_ type: DocumentType) -> Work.Form? {
    switch type {
    case .report: .report
    case .provisionalAgenda: .agenda
    case .backgroundPaper, .thematicPaper, .conferenceRoomPaper, .note, .documentList: .paper
    case .manual, .guidelines, .actText, .other: nil
    }
  }

  private func body(of document: Document) -> Key? {
    document.body?.target
      ?? document.session.flatMap { view[$0.target]?.record as? Session }?.body.target
  }

  /// What a key says of a record within its body, such as `7-mandates-and-work`.
  private func tail(of key: Key, in body: Key?) -> String {
    let parts = key.text.split(separator: "/" as Character).map(String.init)
    let above = body.map { $0.text.split(separator: "/" as Character).map(String.init) } ?? []
    let own = parts.starts(with: above) ? Array(parts.dropFirst(above.count)) : parts
    return own.filter { $0 != "document" }.joined(separator: "-")
  }

  private func shown(_ key: Key) -> Key? { view.withholds(key) ? nil : key }

  private func named(_ key: Key) -> DocumentIdentity.Named? {
    guard let body = view[key]?.record as? Body else { return nil }
    return DocumentIdentity.Named(key, name: body.name.text(for: language)?.text ?? key.text)
  }
}
