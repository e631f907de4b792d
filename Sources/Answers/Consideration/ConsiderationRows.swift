import Archive
import Records

/// The sessions of a body and what is known of each subject at each of them.
struct ConsiderationRows {
  /// The sessions that lie within the days asked for, or may, in order of time.
  let sessions: [SessionColumn]
  /// Those of which that is not known.
  let undecided: [Key]
  private let question: MatrixQuestion
  private let grid: ConsiderationGrid
  private let view: RecordView

  init(_ question: MatrixQuestion, in view: RecordView) {
    self.init(question, in: view, view.grid)
  }

  init(_ question: MatrixQuestion, in view: RecordView, _ grid: ConsiderationGrid) {
    self.question = question
    self.view = view
    self.grid = grid
    let all = grid.columns(of: [question.body])
    let last = all.firstIndex { $0.key == question.through } ?? all.endIndex - 1
    sessions = all.prefix(last + 1).filter { question.admits($0) != false }
    undecided = sessions.filter { question.admits($0) == nil }.map(\.key)
  }

  /// A subject with its cells, one for each session.
  func row(_ subject: Subject) -> MatrixRow {
    let matcher = SubjectMatcher(subject, in: view)
    let bases = subject.kind == .topic ? [] : question.bases
    return MatrixRow(
      subject: subject, cells: sessions.map { grid.cell($0, matcher, counting: bases) })
  }

  /// The subjects that were asked for, or those of the body, or those that its sessions name.
  func subjects(_ rows: MatrixQuestion.Rows) -> [Subject] {
    let asked = question.subjects.compactMap { Subject($0, in: view) }
    let own = asked.isEmpty ? ownSubjects(rows) : asked.filter { $0.kind == rows.kind }
    return own
  }

  private func ownSubjects(_ rows: MatrixQuestion.Rows) -> [Subject] {
    let provisions = (view[question.body]?.record as? Body)?.provisions ?? []
    let keys: [Key] =
      switch rows {
      case .provision where !provisions.isEmpty: provisions.map(\.target)
      case .provision: named(.treaty).sorted()
      case .topic: named(.topic).reduce(into: Set()) { $0.formUnion(view.wider($1)) }.sorted()
      }
    return keys.compactMap { Subject($0, in: view) }.filter { $0.kind == rows.kind }
  }

  private func named(_ kind: Kind) -> Set<Key> {
    let namings = sessions.flatMap { grid.namings.bySession[$0.key] ?? [] }
    return Set(namings.filter { ($0.named.isTopic ? .topic : .treaty) == kind }.map(\.named))
  }
}

extension Key {
  var isTopic: Bool { text.hasPrefix("topic/") }
}

extension RecordView {
  /// A subject and all to which it belongs.
  func wider(_ topic: Key) -> Set<Key> {
    var found: Set<Key> = []
    var next: Key? = topic
    while let key = next, found.insert(key).inserted {
      next = (self[key]?.record as? Topic)?.broader?.target
    }
    return found
  }
}
