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
    }
    self.passages = passages
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
    }
  }
}
