/// A rule in the terms in which a draft is improved: numbers of topics, and sets of sessions.
struct DraftRule: Sendable {
  /// What it comes to.
  enum Form: Sendable {
    /// Discussions of the topics at the sessions number within bounds.
    case count(SessionSet, ClosedRange<Int>)
    /// The first topic follows the second by so many sessions.
    case after(Int)
    /// The topics have the same sessions.
    case together
    /// No session has more than so many of the topics.
    case apart(Int)
    /// Discussions are so many sessions from each other.
    case spacing(Int)
    /// The topics have at most so many sessions among them.
    case gathered(Int)
    /// What is used at the sessions, standing items included, stays within a bound.
    case load(SessionSet, Load, Int)
  }

  /// What sessions have a limited amount of.
  enum Load: Sendable { case meetings, documents }

  var form: Form
  var topics: [Int]
  /// What a breach costs.
  var cost: Int
  /// Whether it must be kept, so that a breach counts the more, the larger it is.
  var isFirm: Bool

  /// What sets of sessions, by topic, lose by the rule.
  func loss(_ sets: [SessionSet], _ loads: DraftLoads) -> Int {
    switch form {
    case _ where !isFirm: isKept(sets, loads) ? 0 : cost
    case .load(let sessions, let load, let most): max(loads.sum(load, sessions) - most, 0) * cost
    case .count(let sessions, let bounds):
      excess(topics.reduce(0) { $0 + (sets[$1] & sessions).count }, bounds) * cost
    default: isKept(sets, loads) ? 0 : cost
    }
  }

  private func excess(_ count: Int, _ bounds: ClosedRange<Int>) -> Int {
    max(bounds.lowerBound - count, count - bounds.upperBound, 0)
  }

  private func isKept(_ sets: [SessionSet], _ loads: DraftLoads) -> Bool {
    switch form {
    case .count(let sessions, let bounds):
      return bounds.contains(topics.reduce(0) { $0 + (sets[$1] & sessions).count })
    case .after(let gap):
      let (later, earlier) = (sets[topics[0]], sets[topics[1]])
      return later.isEmpty || earlier.first + gap <= later.first
    case .together: return topics.allSatisfy { sets[$0] == sets[topics[0]] }
    case .apart(let most):
      let all = topics.reduce(UInt64(0)) { $0 | sets[$1].bits }
      if all.nonzeroBitCount == 0 { return true }
      return (0..<64).allSatisfy { session in
        all >> UInt64(session) & 1 == 0 || topics.count { sets[$0].contains(session) } <= most
      }
    case .spacing(let gap):
      let bits = sets[topics[0]].bits
      return (1..<max(gap, 1)).allSatisfy { bits & bits >> UInt64($0) == 0 }
    case .gathered(let most):
      return topics.reduce(UInt64(0)) { $0 | sets[$1].bits }.nonzeroBitCount <= most
    case .load(let sessions, let load, let most): return loads.sum(load, sessions) <= most
    }
  }
}

/// What is used at each session.
struct DraftLoads: Sendable {
  var meetings: [Int]
  var documents: [Int]

  /// What is used at sessions together.
  func sum(_ load: DraftRule.Load, _ sessions: SessionSet) -> Int {
    let used = load == .meetings ? meetings : documents
    var sum = 0
    var bits = sessions.bits
    while bits != 0 {
      sum += used[bits.trailingZeroBitCount]
      bits &= bits - 1
    }
    return sum
  }
}
