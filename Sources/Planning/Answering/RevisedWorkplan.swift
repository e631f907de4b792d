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
    let former = reading.placements.filter { $0.state != .superseded }
    guard !former.isEmpty else { return nil }
    self.reading = reading
    self.former = former
    scope = AnswerScope(reading.view, bodies: [reading.plan.body.target])
    let planner = Planner(reading.problem, effort: effort, keeping: reading.arrangement)
    effort.listener?(.revisions)
    revisions = planner.revisions(of: former)
    guard case .impossible = revisions else {
      conflict = nil
      return
    }
    effort.listener?(.conflict)
    if case .conflict(let found) = planner.conflict() { conflict = found } else { conflict = nil }
  }

  /// The changed plans, by their moves.
  package var plans: [Revision] {
    if case .revisions(let revisions) = revisions { revisions } else { [] }
  }

  private func name(of number: Int) -> String {
    if plans.count == 1 { return "fewest moves, and best" }
    if number == 0 { return "fewest moves" }
    return number == plans.count - 1 ? "best" : "between, \(plans[number].moveCount) moves"
  }

  /// How sure it is that nothing moves less, and that what moves as little loses no less.
  private func proofWords(_ revision: Revision) -> String {
    let fewness =
      revision.fewness.isProven
      ? "moves proven" : "up to \(revision.fewness.gap) moves fewer not ruled out"
    return "\(fewness); \(revision.plan.proof.words)"
  }

  private var outcome: String {
    switch revisions {
    case .revisions: "revisions"
    case .impossible: "conflict"
    case .unknown: "unknown"
    case .faults: "faults"
    }
  }

  /// Why there is neither a plan nor a conflict; empty where there is either.
  package var untold: [String] {
    if conflict != nil || !plans.isEmpty { return [] }
    let ended = reading.names.isChinese ? "搜索在找到计划之前结束" : "the search ended before a plan was found"
    return faults.isEmpty ? [ended] : faults.map { $0.words(reading.names) }
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
                .init("moveCount", .number(revision.moveCount)),
                .init("moves", .array(revision.moves.map(JSON.move))),
                .init("added", .array(revision.added.map(JSON.placement))),
                .init("shifts", .array(revision.shifts.map(JSON.shift))),
                .init("fewness", .proof(revision.fewness)),
              ])
          })),
      .init("conflict", conflict.map { .conflict($0, reading.wording) } ?? .null),
      .init("faults", .words(faults.map { $0.words(reading.names) })),
    ]
  }

  /// The plans side by side, what moved in each and why; or the conflict.
  package var tables: [AnswerTable] {
    let shared = PlanTables(reading)
    var tables = [AnswerTable(columns: [], notes: reading.heading)]
    guard !plans.isEmpty else {
      return tables
        + (conflict?.tables(reading.wording) ?? [AnswerTable(columns: [], notes: untold)])
    }
    tables.append(
      shared.sideBySide(
        [("as it is", former)]
          + plans.enumerated().map { (name(of: $0), $1.plan.placements) },
        "the plans side by side"))
    tables.append(
      AnswerTable(
        "what they are worth",
        columns: ["plan", "moves", "points lost", "wishes not kept", "proof"],
        rows: plans.enumerated().map { number, revision in
          [
            name(of: number), "\(revision.moveCount)", "\(revision.plan.cost.points)",
            reading.brokenWords(revision.plan.cost), proofWords(revision),
          ]
        }))
    return tables
      + plans.enumerated().map { shared.moves($1, "what moves: \(name(of: $0))") }
  }
}
