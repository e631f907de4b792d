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
