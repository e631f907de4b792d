import Records

extension WorkplanReading {
  /// What the record places already, each discussion with what became of it.
  package var placements: [Placement] {
    placed.flatMap { placed in
      placed.discussions.map { Placement($0, at: placed.session.key, placed.state) }
    }
  }

  /// The meetings and seats that the record gives to what it places.
  package var arrangement: Arrangement {
    var arrangement = Arrangement()
    for placed in placed where placed.state != .superseded {
      var next = placed.record.meeting.map { $0 - 1 }
      for id in placed.discussions {
        let length = plan.discussions.first { $0.id == id }?.meetings ?? 1
        if let first = next {
          arrangement.sittings.append(
            Sitting(
              session: placed.session.key, first: first, length: length, matter: id,
              isStanding: false))
          next = first + length
        }
        guard plan.discussions.contains(where: { $0.id == id && $0.panel != nil }) else { continue }
        arrangement.seats += placed.record.seats.enumerated().map { number, group in
          SeatOffer(
            topic: id, session: placed.session.key, seat: number + 1, group: group.target.text)
        }
      }
    }
    return arrangement
  }

  /// What was adopted stays where it is; an adopted year in which the plan places nothing stays empty.
  mutating func readAdopted() {
    let adopted = Set(
      plan.placements.isEmpty
        ? [] : plan.sessions.filter { plan.isAdopted($0.year) }.map(\.session.target.text))
    let placed = placed
    let reason = names.language == .zh ? "已通过" : "as was adopted"
    problem = problem.fixing(
      adopted: placements, in: arrangement.sittings, whole: adopted
    ) { demand, session in
      let place = placed.first { placed in
        placed.session.key == session
          && (demand.kind == .programme || placed.discussions == demand.topics)
      }?.path
      let year = plan.adoptedThrough == nil ? "status" : "adopted-through"
      return identity(
        place ?? year, demand, because: reason,
        part: "adopted \(session)" + (demand.kind == .pin ? " \(demand.topics.first ?? "")" : ""))
    }
  }

  /// The entries of the record that place discussions of the plan at sessions of the plan.
  private var placed: [PlacedEntry] {
    plan.placements.enumerated().compactMap { number, record in
      let key = record.session.target
      guard let coming = plan.sessions.first(where: { $0.session.target == key }),
        let session = problem.sessions.first(where: { $0.key == key.text })
      else { return nil }
      return PlacedEntry(
        path: "placements.\(number + 1)", record: record, session: session,
        discussions: record.discussions.filter(isDiscussed),
        state: Placement.State(
          record.state ?? (plan.isAdopted(coming.year) ? .adopted : .proposed)))
    }
  }
}

/// An entry of `placements`, with what it is for the planner.
private struct PlacedEntry {
  var path: String
  var record: Records.Placement
  var session: PlannedSession
  var discussions: [String]
  var state: Placement.State
}

extension Placement.State {
  init(_ status: PlanStatus) {
    switch status {
    case .proposed: self = .proposed
    case .adopted: self = .adopted
    case .superseded: self = .superseded
    }
  }
}
