package import Answers
package import Records

/// When the subjects of a discussion were last considered, as far as what was examined tells.
package struct DiscussionHistory: Sendable {
  /// The subjects, provisions and topics.
  package let subjects: [Key]
  /// The last session whose records cite one of its provisions.
  package let lastCited: SessionColumn?
  /// The last session that considered one of its subjects without citing a provision.
  package let lastTopical: SessionColumn?
  /// Every session whose records cite one of its provisions.
  package let cited: Set<Key>
  /// Every session that considered one of its subjects without citing a provision.
  package let topical: Set<Key>
  /// The sessions since then, or at all, on which what was examined is silent.
  package let silent: [SessionColumn]
  /// The sessions since then, or at all, of which it cannot be told; they are no gap.
  package let untold: [SessionColumn]
  /// What was asked or recommended on them and of which no follow-up is recorded.
  package let awaited: [Request]

  init(_ discussion: PlannedDiscussion, _ records: BodyHistory) {
    self.init((discussion.provisions + discussion.topics).map(\.target), records)
  }

  init(_ subjects: [Key], _ records: BodyHistory) {
    self.subjects = subjects
    let rows = records.rows(subjects)
    let sessions = records.sessions
    let considering = { (basis: Basis) in
      sessions.indices.filter { index in
        rows.contains { row in
          row.cells[index].considerations.contains { consideration in
            // A topic is a subject and never a citation of a provision.
            (row.subject.kind == .topic ? .topical : consideration.basis) == basis
          }
        }
      }
    }
    let (allCited, allTopical) = (considering(.cited), considering(.topical))
    self.cited = Set(allCited.map { sessions[$0].key })
    self.topical = Set(allTopical.map { sessions[$0].key })
    let (cited, topical) = (allCited.last, allTopical.last)
    lastCited = cited.map { sessions[$0] }
    lastTopical = topical.map { sessions[$0] }
    let since = sessions.dropFirst((max(cited ?? -1, topical ?? -1)) + 1)
    silent = since.filter(\.isTold)
    untold = since.filter { !$0.isTold }
    awaited = records.awaited(subjects)
  }

  /// The last session that considered one of its subjects, on whatever basis.
  package var last: SessionColumn? {
    guard let cited = lastCited, let topical = lastTopical else { return lastCited ?? lastTopical }
    guard let m = cited.ordinal, let n = topical.ordinal else { return cited }
    return m >= n ? cited : topical
  }
}

extension SessionColumn {
  /// Whether it was held and what was examined of it tells what it considered, and what it did not.
  var isTold: Bool {
    status == .held && (examination.state == .whole || examination.state == .overview)
  }
}
