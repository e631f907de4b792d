import Archive
public import Records

/// How long an effect of an act holds, and whether it has ended in view.
public struct EffectTerm: Sendable {
  /// How an effect stands.
  public enum State: String, Sendable {
    /// It holds until another act changes it, and none in view replaces its act.
    case standing
    /// It is limited to sessions of which one at least was not yet held.
    case pending
    /// It has ended.
    case ended
    /// How long it holds, or whether it has ended, is not recorded.
    case unknown
  }

  /// How long it holds, as recorded.
  public let holds: Duration?
  /// How it stands.
  public let state: State
  /// The sessions with which it ended, or the acts that replaced it.
  public let endedBy: [Key]

  init(_ effect: Effect, of act: Act, in view: RecordView) {
    holds = effect.holds
    let replacing = view.referring(to: act.key, from: "supersedes", Act.self)
    guard replacing.isEmpty else {
      (state, endedBy) = (.ended, replacing)
      return
    }
    switch effect.holds {
    case .standing: (state, endedBy) = (.standing, [])
    case nil: (state, endedBy) = (.unknown, [])
    case .nextSession:
      let due = effect.due.map { view.occurrence(of: $0.target) }
      let occurrences = due.isEmpty ? effect.on.map { view.next($0.target, after: act) } : due
      (state, endedBy) = EffectTerm.state(occurrences)
    case .once:
      (state, endedBy) = EffectTerm.state(effect.due.map { view.occurrence(of: $0.target) })
    }
  }

  private static func state(_ occurrences: [Occurrence]) -> (State, [Key]) {
    if occurrences.isEmpty || occurrences.contains(.unknown) { return (.unknown, []) }
    if occurrences.contains(.toCome) { return (.pending, []) }
    return (.ended, occurrences.compactMap { if case .held(let key) = $0 { key } else { nil } })
  }

  /// `holds`, `state` and `endedBy`.
  var members: [JSON.Member] {
    [
      .init("holds", JSON(holds?.rawValue)), .init("state", .string(state.rawValue)),
      .init("endedBy", JSON(endedBy)),
    ]
  }

  /// The term in words: `next-session; ended by committee/5`; `nil` where nothing is recorded of it.
  var words: String? {
    let end: String? =
      switch state {
      case .ended: "ended by \(endedBy.map(\.text).joined(separator: ", "))"
      case .pending: "not yet held"
      case .standing: nil
      case .unknown: holds == nil ? nil : "whether it ended is not recorded"
      }
    let parts = [holds?.rawValue, end].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}

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

  /// The records of a type in view with a reference to an address in a field, or in an element of it.
  func referring<R: Record>(to key: Key, from field: String, _ type: R.Type) -> [Key] {
    var found: [Key] = []
    for link in archive.links.to[key] ?? [] where !link.isSource && found.last != link.from {
      guard link.path == field || link.path.hasPrefix("\(field)."),
        self[link.from]?.record is R
      else { continue }
      found.append(link.from)
    }
    return found
  }
}
