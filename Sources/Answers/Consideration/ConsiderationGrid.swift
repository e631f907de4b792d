import Archive
import Records

/// The sessions in view, and what their records name: what answers about consideration are drawn from.
struct ConsiderationGrid: Sendable {
  let namings: Namings
  private let sessions: [Session]
  private let examinations: Examinations

  init(_ view: RecordView) {
    namings = Namings(view)
    examinations = Examinations(view)
    let all = view.all(Session.self).filter { $0.status != .cancelled }
    let order = SessionOrder(all)
    sessions = all.sorted(by: order.precedes)
  }

  /// The sessions of some bodies, in order of time.
  func columns(of bodies: Set<Key>) -> [SessionColumn] {
    sessions.filter { bodies.contains($0.body.target) }
      .map { SessionColumn($0, examinations[$0.key]) }
  }

  /// The bodies with a session whose records meet a condition.
  func bodies(where isMet: ([Naming]) -> Bool) -> Set<Key> {
    Set(
      sessions.filter { namings.bySession[$0.key].map(isMet) ?? false }.map(\.body.target))
  }

  /// What is known of a session and a subject.
  func cell(
    _ session: SessionColumn, _ matcher: SubjectMatcher, counting bases: Set<Basis> = []
  ) -> ConsiderationCell {
    let namings = namings.bySession[session.key] ?? []
    return ConsiderationCell(session, matcher.considerations(namings, counting: bases))
  }
}

extension RecordView {
  /// The sessions of a body through one of them, in the order of time; that one alone where it is none
  /// of them.
  func sessions(of body: Key, through last: Key) -> [Key] {
    let all = grid.columns(of: [body]).map(\.key)
    return all.firstIndex(of: last).map { Array(all[...$0]) } ?? [last]
  }
}
