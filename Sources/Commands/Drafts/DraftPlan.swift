internal import Answers
internal import Archive
internal import Drafting
internal import Records

/// What a draft says of the records: its passages in each language, and the documents behind them.
struct DraftPlan {
  let passages: [Language: [DraftPassage]]
  /// The passage of the front matter with the documents from which the paper is drawn.
  let sources: DraftPassage

  init(_ request: DraftRequest, _ view: RecordView, _ languages: [Language]) {
    var passages: [Language: [DraftPassage]] = [:]
    switch request.matter {
    case .subject(let subject):
      let records = SubjectRecords(
        subject, for: request.session ?? request.body, of: request.body, in: view)
      for language in languages {
        passages[language] =
          ThematicPassages(subject, records, in: view, language: language).passages
      }
      sources = .sources(records.sources)
    case .overview(let last):
      guard let session = view.archive.record(Session.self, last) else {
        sources = .sources([])
        break
      }
      let records = OverviewRecords(through: session, in: view)
      for language in languages {
        passages[language] = OverviewPassages(records, through: last).passages
      }
      sources = .sources(records.sources)
    case .session(let paper, let key):
      guard let session = view.archive.record(Session.self, key) else {
        sources = .sources([])
        break
      }
      let (made, documents) = DraftPlan.passages(paper, session, view)
      for language in languages { passages[language] = made }
      sources = .sources(documents)
    }
    self.passages = passages
  }

  /// What a paper of a session says, alike in every language, and the documents behind it.
  private static func passages(
    _ paper: SessionPaper, _ session: Session, _ view: RecordView
  ) -> ([DraftPassage], sources: [Key]) {
    switch paper {
    case .agenda:
      let records = AgendaRecords(session, in: view)
      return (AgendaPassages(records).passages, records.sources)
    case .documents:
      let records = DocumentListRecords(session, in: view)
      return (DocumentListPassages(records.documents).passages, records.sources)
    case .report:
      let records = ReportRecords(session, in: view)
      return (ReportPassages(records, of: session, in: view).passages, records.sources)
    }
  }

  /// The same plan with the passages as they were tried.
  init(_ plan: DraftPlan, passages: [Language: [DraftPassage]]) {
    self.passages = passages
    sources = plan.sources
  }

  /// The title of a new draft, as a template of the words of the subject.
  static func title(_ request: DraftRequest) -> String {
    switch request.matter {
    case .subject(let subject):
      """
      {% with subject = "\(subject.key)" %}
      {% include "thematic-title" subject: subject %}
      {% endwith %}
      """
    case .overview(let last):
      """
      {% with last = "\(last)" %}
      {% include "overview-title" body: last.body, last: last %}
      {% endwith %}
      """
    case .session(let paper, let session):
      """
      {% with meeting = "\(session)" %}
      {% include "\(paper.rawValue)-title" session: meeting %}
      {% endwith %}
      """
    }
  }
}
