internal import Planning
internal import Records

/// A plan as the `placements` of its record, to be taken over by the planner.
struct PlacementText {
  /// The lines of front matter.
  private(set) var text = "placements:\n"

  /// The placements of a plan, with the meetings and seats that they have.
  init(_ plan: ProposedPlan) {
    for sitting in plan.sittings where !sitting.isStanding {
      let placement = plan.placements.first {
        $0.topic == sitting.matter && $0.session == sitting.session
      }
      let groups = plan.seats.filter {
        $0.topic == sitting.matter && $0.session == sitting.session
      }.compactMap(\.group)
      let seats = groups.isEmpty ? [] : ["seats: [\(groups.joined(separator: ", "))]"]
      let state = placement?.state == .adopted ? ["state: adopted"] : []
      add(sitting.matter, sitting.session, ["meeting: \(sitting.first + 1)"] + seats + state)
    }
  }

  /// The placements of a changed plan, and after them what it takes the place of.
  init(_ revision: Revision) {
    self.init(revision.plan)
    for move in revision.moves {
      add(move.former.topic, move.former.session, ["state: superseded"])
    }
  }

  private mutating func add(_ topic: String, _ session: String, _ rest: [String]) {
    let fields = ["session: \(session)", "form: thematic", "discussions: [\(topic)]"] + rest
    text += "  - {\(fields.joined(separator: ", "))}\n"
  }
}
