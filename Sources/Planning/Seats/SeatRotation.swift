/// The seats of all panels of a plan, in rotation among the groups.
enum SeatRotation {
  /// Columns beyond which seats are given panel by panel.
  private static let largest = 3_000
  private static let nodes = 5_000

  /// The seats of the panels of sittings.
  static func seats(
    _ problem: WorkplanProblem, _ sittings: [Sitting], keeping former: Arrangement,
    _ effort: Effort
  ) -> [SeatOffer] {
    let panelOf = Dictionary(
      problem.topics.map { ($0.key, $0.panel) }, uniquingKeysWith: { first, _ in first })
    let panels = sittings.compactMap { sitting -> SeatModel.Panel? in
      guard !sitting.isStanding, let panel = panelOf[sitting.matter] ?? nil else { return nil }
      return SeatModel.Panel(
        topic: sitting.matter, session: sitting.session, panel: panel,
        former: former.groups(of: sitting.matter, at: sitting.session))
    }
    if panels.isEmpty { return [] }
    let model = SeatModel(panels, problem.groups)
    guard model.program.columns.count <= largest, !effort.isInterrupted,
      let values = Solver.solve(
        model.program, Effort(nodes: nodes, interruption: effort.interruption)
      ).values
    else { return dealt(panels, problem.groups) }
    return model.offers(values)
  }

  /// The seats panel by panel, each to the groups with the fewest so far.
  private static func dealt(
    _ panels: [SeatModel.Panel], _ groups: [RegionalGroup]
  ) -> [SeatOffer] {
    var counts = groups.map(\.offeredBefore)
    return panels.flatMap { held -> [SeatOffer] in
      let willing = groups.indices.filter { !held.panel.declined.contains(groups[$0].key) }
      var taken = groups.indices.filter { held.panel.nominated.contains(groups[$0].key) }
      let free = max(held.panel.seats - taken.count, 0)
      taken += willing.filter {
        held.former.contains(groups[$0].key) && !taken.contains($0)
      }.prefix(free)
      for group in taken { counts[group] += 1 }
      while taken.count < held.panel.seats, !willing.isEmpty {
        let here = Dictionary(taken.map { ($0, 1) }, uniquingKeysWith: +)
        guard
          let next = willing.min(by: {
            (here[$0] ?? 0, counts[$0], $0) < (here[$1] ?? 0, counts[$1], $1)
          })
        else { break }
        taken.append(next)
        counts[next] += 1
      }
      return (0..<held.panel.seats).map { seat in
        SeatOffer(
          topic: held.topic, session: held.session, seat: seat + 1,
          group: seat < taken.count ? groups[taken[seat]].key : nil)
      }
    }
  }
}
