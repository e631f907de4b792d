package import Answers
import Archive
package import Records

/// What the records tell of the sessions of a body, from which the history of its subjects is drawn.
package struct BodyHistory: Sendable {
  /// The sessions in order of time.
  package let sessions: [SessionColumn]
  let body: Key
  let view: RecordView

  init(_ body: Key, in view: RecordView) {
    self.body = body
    self.view = view
    var question = MatrixQuestion(body)
    question.subjects = [body]
    sessions = MatrixAnswer(question, by: .topic, in: view).sessions
  }

  /// What is recorded of some subjects: provisions, then topics.
  func rows(_ subjects: [Key]) -> [MatrixRow] {
    guard !subjects.isEmpty else { return [] }
    var question = MatrixQuestion(body)
    question.subjects = subjects
    return MatrixAnswer(question, by: .provision, in: view).rows
      + MatrixAnswer(question, by: .topic, in: view).rows
  }

  /// The requests and recommendations of the body on some subjects that are open as far as is recorded.
  func awaited(_ subjects: [Key]) -> [Request] {
    var found: [Request] = []
    for subject in subjects {
      var filter = RecordFilter()
      filter.body = body
      if view[subject]?.record is Topic {
        filter.topic = subject
      } else {
        filter.provision = subject
      }
      let open = RequestsAnswer(view, filter).open.filter { $0.fulfilment == "unknown" }
      found += open.filter { request in
        !found.contains { $0.key == request.key && $0.path == request.path }
      }
    }
    return found
  }
}

/// How many seats on panels of a body were offered to groups, as far as is recorded.
package struct SeatsBefore: Sendable {
  private var counts: [Key: Int] = [:]
  /// The seats of which it is not printed who nominated.
  package private(set) var unknown = 0

  /// Counts the panellists of all sessions of a body.
  package init(_ body: Key, in view: RecordView) {
    for item in view.all(Item.self) {
      guard let session = view[item.session.target]?.record as? Session,
        session.body.target == body
      else { continue }
      for panellist in item.panellists {
        if let group = panellist.nominatedBy?.target {
          counts[group, default: 0] += 1
        } else {
          unknown += 1
        }
      }
    }
  }

  /// The seats that a group is recorded to have filled.
  package func count(of group: Key) -> Int { counts[group] ?? 0 }
}
