import Answers
import Archive
import Diagnostics
import Records

/// The session by which a mandate is met: what the planner says, else what the act says.
struct DueSession {
  /// The session; `nil` where the plan does not reach so far.
  private(set) var session: String?
  /// Whether it is the act that says so.
  private(set) var isOfAct = false
  /// That the act says another session than those of the plan.
  private(set) var remark: Diagnostic?

  init(_ mandate: WorkplanMandate, _ effect: LineageEffect, _ reading: WorkplanReading) {
    session = reading.plan.sessions.last?.session.target.text
    if let said = mandate.due {
      session = reading.planned([said]).first ?? session
      return
    }
    guard let due = effect.effect.due.first else { return }
    let inPlan = reading.planned(effect.effect.due)
    if let first = inPlan.first {
      (session, isOfAct) = (first, true)
      return
    }
    let wasHeld = reading.held.contains { $0.key == due.target }
    let place = reading.entry.place(of: "mandates.\(mandate.id)")
    let name = "`\(effect.effect.id)` of `\(mandate.act.target)`"
    if !wasHeld { session = nil }
    remark = Diagnostic(
      .dueOutsidePlan, at: place,
      wasHeld
        ? "\(name) was due at `\(due.target)`, which was held"
        : "\(name) is due at `\(due.target)`, which is not in the plan: no rule follows",
      notes: [
        wasHeld
          ? "it is planned for by the last session; give `due` where it is to be met sooner"
          : "give `due` where it is to be met within the plan"
      ])
  }
}
