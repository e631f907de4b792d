extension Workplan {
  /// The half-day meetings of a session, with those that opening and the like take.
  ///
  /// What it says itself, else what the entitlement of its year leaves; `nil` where neither is said.
  package func allMeetings(of session: ComingSession) -> Int? {
    session.meetings ?? entitlements.first { $0.year == session.year }?.left
  }

  /// The half-day meetings of a session that are left for subjects; never less than none.
  package func meetings(of session: ComingSession) -> Int? {
    allMeetings(of: session).map { max($0 - (routine?.meetings ?? 0), 0) }
  }

  /// Whether anything is to be planned, and the record does not only tell what was placed.
  package var plans: Bool { !sessions.isEmpty || !discussions.isEmpty || placements.isEmpty }

  /// Whether what is placed in a year was adopted.
  package func isAdopted(_ year: Int) -> Bool {
    adoptedThrough.map { year <= $0 } ?? (status == .adopted)
  }
}

extension Entitlement {
  /// What others leave of it.
  package var left: Int { meetings - others.reduce(0) { $0 + $1.meetings } }
}
