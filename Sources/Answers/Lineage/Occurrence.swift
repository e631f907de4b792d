import Archive
import Records

/// Whether a session of which something is said was held, as far as is in view.
enum Occurrence: Equatable {
  case held(Key)
  case toCome
  case unknown
}

extension RecordView {
  /// Whether a session was held.
  func occurrence(of session: Key) -> Occurrence {
    guard let record = archive.record(Session.self, session) else { return .unknown }
    guard shows(session) else { return withholds(session) ? .unknown : .toCome }
    switch record.status ?? .held {
    case .held: return .held(session)
    case .scheduled, .planned: return .toCome
    case .cancelled: return .unknown
    }
  }

  /// The first session of a body after an act; unknown where the days do not decide which that is.
  func next(_ body: Key, after act: Act) -> Occurrence {
    guard let adopted = self[act.key].flatMap(days) else { return .unknown }
    let sessions = all(Session.self).filter { $0.body.target == body && $0.status != .cancelled }
    guard sessions.allSatisfy({ $0.days != nil || ($0.status ?? .held) != .held }) else {
      return .unknown
    }
    let later = sessions.filter { ($0.days?.latest).map { $0 > adopted.lowerBound } ?? true }
    let first = later.filter { $0.days != nil }.min { a, b in
      (a.days?.earliest ?? adopted.upperBound) < (b.days?.earliest ?? adopted.upperBound)
    }
    guard let first, let days = first.days else { return later.isEmpty ? .unknown : .toCome }
    guard days.earliest > adopted.upperBound else { return .unknown }
    return occurrence(of: first.key)
  }
}
