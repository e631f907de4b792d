extension PlanChecker {
  /// What is wrong with the seats of the panels.
  func wrongSeats(of plan: ProposedPlan) -> [PlanViolation] {
    let known = Set(problem.groups.map(\.key))
    var violations: [PlanViolation] = []
    for placement in plan.placements {
      let seats = plan.seats.filter {
        $0.topic == placement.topic && $0.session == placement.session
      }
      let panel = problem.topics.first { $0.key == placement.topic }?.panel
      if let reason = wrongPanel(seats, panel, known) {
        violations.append(
          .wrongSeats(topic: placement.topic, session: placement.session, reason: reason))
      }
    }
    let placed = Set(plan.placements.map { [$0.topic, $0.session] })
    for seat in plan.seats where !placed.contains([seat.topic, seat.session]) {
      violations.append(
        .wrongSeats(topic: seat.topic, session: seat.session, reason: "there is no such panel"))
    }
    return violations
  }

  private func wrongPanel(
    _ seats: [SeatOffer], _ panel: PlannedPanel?, _ known: Set<String>
  ) -> String? {
    guard let panel else { return seats.isEmpty ? nil : "the topic has no panel" }
    if seats.map(\.seat) != Array(1...max(panel.seats, 1)).filter({ $0 <= panel.seats }) {
      return "it has other seats"
    }
    let groups = seats.compactMap(\.group)
    if !known.isSuperset(of: groups) { return "a group is unknown" }
    if groups.contains(where: panel.declined.contains) { return "a group has declined" }
    if !Set(groups).isSuperset(of: panel.nominated) { return "a nominated group has no seat" }
    let willing = known.subtracting(panel.declined).count
    if groups.count < min(panel.seats, willing) { return "a seat stays empty without need" }
    let most = willing == 0 ? 0 : (panel.seats + willing - 1) / willing
    let counts = Dictionary(groups.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.values.contains { $0 > most } ? "a group has too many seats" : nil
  }
}
