package import Answers
import Archive
import Diagnostics
import Records

/// Changed plans for a workplan that places something already: from the fewest moves to the best.
package struct RevisedWorkplan: Answer {
  /// The workplan as it is now.
  package let reading: WorkplanReading
  /// What it places, each with its state.
  package let former: [Placement]
  /// The changed plans, or why there is none.
  package let revisions: RevisionAnswer
  /// Why there is none; `nil` where there is one, or it is not known.
  package let conflict: Conflict?
  /// What was in view when it was asked.
  package let scope: AnswerScope

  /// Revises what a workplan places; `nil` where it places nothing.
  package init?(_ reading: WorkplanReading, effort: Effort = Effort()) {
    let former = reading.placements
    guard !former.isEmpty else { return nil }
    self.reading = reading
    self.former = former
    scope = AnswerScope(reading.view, bodies: [reading.plan.body.target])
    let origin = reading.origin(of: "placements")
    let planner = Planner(reading.problem, effort: effort)
    revisions = planner.revisions(of: former, origin: origin)
    guard case .impossible = revisions else {
      conflict = nil
      return
    }
    let fixed = reading.problem.fixing(adopted: former, origin: origin)
    let answer = Planner(fixed, effort: effort).conflict()
    if case .conflict(let found) = answer { conflict = found } else { conflict = nil }
  }

  /// The changed plans, by their moves.
  package var plans: [Revision] {
    if case .revisions(let revisions) = revisions { revisions } else { [] }
  }

  private func name(of number: Int) -> String {
    if plans.count == 1 { return "fewest moves, and best" }
    return number == 0 ? "fewest moves" : number == plans.count - 1 ? "best" : "between"
  }

  private var outcome: String {
    switch revisions {
    case .revisions: "revisions"
    case .impossible: "conflict"
    case .unknown: "unknown"
    case .faults: "faults"
    }
  }

  private var faults: [PlanningFault] {
    if case .faults(let faults) = revisions { faults } else { [] }
  }

  /// The members: those of the workplan, then `former`, `outcome`, `revisions`, `conflict` and `faults`.
  package var members: [JSON.Member] {
    reading.members + [
      .init("former", .array(former.map(JSON.placement))), .init("outcome", .string(outcome)),
      .init(
        "revisions",
        .array(
          plans.enumerated().map { number, revision in
            .object(
              [.init("name", .string(name(of: number)))] + JSON.plan(revision.plan) + [
                .init("moves", .array(revision.moves.map(JSON.move))),
                .init("added", .array(revision.added.map(JSON.placement))),
                .init("fewness", .proof(revision.fewness)),
              ])
          })),
      .init("conflict", conflict.map(JSON.conflict) ?? .null),
      .init("faults", .words(faults.map { $0.words(reading.names) })),
    ]
  }

  /// The plans side by side, what moved in each and why; or the conflict.
  package var tables: [AnswerTable] {
    let shared = PlanTables(reading)
    var tables = [AnswerTable(columns: [], notes: reading.heading)]
    guard !plans.isEmpty else {
      let notes =
        conflict == nil
        ? faults.map { $0.words(reading.names) }
          + (faults.isEmpty ? ["the search ended before a plan was found"] : [])
        : []
      return tables + (conflict?.tables ?? [AnswerTable(columns: [], notes: notes)])
    }
    tables.append(
      shared.sideBySide(
        [("as it is", former)]
          + plans.enumerated().map { (name(of: $0), $1.plan.placements) },
        "the plans side by side"))
    tables.append(
      AnswerTable(
        "what they are worth", columns: ["plan", "moves", "points lost", "proof"],
        rows: plans.enumerated().map { number, revision in
          [
            name(of: number), "\(revision.moves.count)", "\(revision.plan.cost.points)",
            revision.plan.proof.words,
          ]
        }))
    return tables
      + plans.enumerated().map { shared.moves($1, "what moves: \(name(of: $0))") }
  }
}

extension WorkplanReading {
  /// What the record places already, each discussion with what became of it.
  package var placements: [Placement] {
    plan.placements.flatMap { placed -> [Placement] in
      let key = placed.session.target
      guard let session = plan.sessions.first(where: { $0.session.target == key }) else {
        return []
      }
      let state = Placement.State(
        placed.state ?? (plan.isAdopted(session.year) ? .adopted : .proposed))
      return placed.discussions.filter(isDiscussed).map { Placement($0, at: key.text, state) }
    }
  }

  /// Where a field of the record stands.
  func origin(of path: String) -> RuleOrigin {
    let place = entry.place(of: path)
    return RuleOrigin(key: plan.key.text, file: place.file, line: place.start.line)
  }
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
