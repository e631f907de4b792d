internal import Planning
internal import Records

/// A plan as the `placements` of its record, to be taken over by the planner.
struct PlacementText {
  /// The lines of front matter.
  private(set) var text = "placements:\n"

  init(_ plan: ProposedPlan, _ reading: WorkplanReading) {
    for session in reading.problem.sessions {
      let placed = plan.placements.filter { $0.session == session.key }
      guard !placed.isEmpty else { continue }
      let ids = placed.map(\.topic).joined(separator: ", ")
      text += "  - {session: \(session.key), form: thematic, discussions: [\(ids)]}\n"
    }
  }
}
