/// A workplan that was found: what is discussed at which session, in which meetings, with which seats.
package struct ProposedPlan: Sendable, Hashable {
  /// Topics with their sessions, by session and then in the order of the problem.
  package var placements: [Placement]
  /// What is taken up in which meetings of which session, in order.
  package var sittings: [Sitting]
  /// The seats of panels and the groups to which they are offered, in the order of the panels.
  package var seats: [SeatOffer]
  /// What the plan loses.
  package var cost: PlanCost
  /// How sure it is that no plan loses less.
  package var proof: PlanProof

  /// Makes a plan.
  package init(
    placements: [Placement], sittings: [Sitting], seats: [SeatOffer], cost: PlanCost,
    proof: PlanProof
  ) {
    self.placements = placements
    self.sittings = sittings
    self.seats = seats
    self.cost = cost
    self.proof = proof
  }

  /// The sessions at which a topic is discussed.
  package func sessions(of topic: String) -> [String] {
    placements.filter { $0.topic == topic }.map(\.session)
  }
}

/// One discussion of a topic at a session.
package struct Placement: Sendable, Hashable {
  /// What became of a part of a plan.
  package enum State: String, Sendable, Hashable {
    /// It is put forward.
    case proposed
    /// The body has adopted it, so that no later plan moves it.
    case adopted
    /// A later plan has something else in its place.
    case superseded
  }

  /// The key of the topic.
  package var topic: String
  /// The key of the session.
  package var session: String
  /// What became of it.
  package var state: State

  /// Makes a placement.
  package init(_ topic: String, at session: String, _ state: State = .proposed) {
    self.topic = topic
    self.session = session
    self.state = state
  }

  /// Whether both put the same topic at the same session.
  package func isSamePlace(as other: Placement) -> Bool {
    topic == other.topic && session == other.session
  }
}

/// What is taken up in consecutive half-day meetings of a session.
package struct Sitting: Sendable, Hashable {
  /// The key of the session.
  package var session: String
  /// The first of its meetings, from 0; two meetings make a day.
  package var first: Int
  /// How many meetings it takes.
  package var length: Int
  /// The key of the topic or standing item.
  package var matter: String
  /// Whether it is a standing item.
  package var isStanding: Bool

  /// Makes a sitting.
  package init(session: String, first: Int, length: Int, matter: String, isStanding: Bool) {
    self.session = session
    self.first = first
    self.length = length
    self.matter = matter
    self.isStanding = isStanding
  }
}

/// One seat of a panel.
package struct SeatOffer: Sendable, Hashable {
  /// The key of the topic that the panel discusses.
  package var topic: String
  /// The key of the session.
  package var session: String
  /// Which seat it is, from 1.
  package var seat: Int
  /// The key of the group to which it is offered; `nil` where it stays empty.
  package var group: String?

  /// Makes a seat.
  package init(topic: String, session: String, seat: Int, group: String?) {
    self.topic = topic
    self.session = session
    self.seat = seat
    self.group = group
  }
}
