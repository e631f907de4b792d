/// The meetings and seats that a former plan has, which are kept where they can be.
package struct Arrangement: Sendable, Hashable {
  /// What was to be taken up in which meetings.
  package var sittings: [Sitting]
  /// The seats of panels with the groups to which they were offered.
  package var seats: [SeatOffer]

  /// Makes an arrangement.
  package init(sittings: [Sitting] = [], seats: [SeatOffer] = []) {
    self.sittings = sittings
    self.seats = seats
  }

  /// That of a plan.
  package init(of plan: ProposedPlan) { self.init(sittings: plan.sittings, seats: plan.seats) }

  /// The first meeting, from 0, that a matter had at a session.
  func beginning(of matter: String, isStanding: Bool, at session: String) -> Int? {
    sittings.first {
      $0.matter == matter && $0.isStanding == isStanding && $0.session == session
    }?.first
  }

  /// The groups to which seats of a panel were offered, at its session or else wherever it was held.
  func groups(of topic: String, at session: String) -> [String] {
    let own = seats.filter { $0.topic == topic }
    let here = own.filter { $0.session == session }
    return (here.isEmpty ? own : here).compactMap(\.group)
  }
}
