import Answers
import Archive
import Diagnostics
import Records

extension WorkplanReading {
  /// What acts ask for: a rule where an effect obliges and has not ended, or where the planner wishes it.
  mutating func readMandates() {
    for mandate in plan.mandates {
      let topics = mandate.discussions.filter(isDiscussed)
      guard !topics.isEmpty, let effect = effect(of: mandate) else { continue }
      let force = MandateForce(effect)
      let path = "mandates.\(mandate.id)"
      guard force == .obliges || mandate.wish != nil else {
        remarks.append(
          Diagnostic(
            .mandateWithoutForce, at: entry.place(of: path),
            "no rule follows from `\(mandate.act.target)`: \(force.sentence)",
            notes: ["give `wish` where the planner wishes it all the same"]))
        continue
      }
      let due = dueSession(of: mandate, effect)
      let reason = "\(mandate.act.target) \(effect.effect.id)"
      add(
        path, force == .obliges && mandate.wish == nil ? .must : Strength(mandate.wish),
        .consider(topics: topics, from: nil, through: due, times: mandate.times ?? 1),
        because: names.language == .zh ? "依据\(reason)" : "by \(reason)")
    }
  }

  /// The session by which it is due: what the planner says, else the act, else the last of the plan.
  private func dueSession(of mandate: WorkplanMandate, _ effect: LineageEffect) -> String? {
    let said = mandate.due.map { [$0] } ?? effect.effect.due
    return planned(said).first ?? plan.sessions.last?.session.target.text
  }

  private func effect(of mandate: WorkplanMandate) -> LineageEffect? {
    let effects = LineageAnswer(mandate.act.target, in: view)?.acts.first?.effects ?? []
    guard let id = mandate.effect else { return effects.count == 1 ? effects.first : nil }
    return effects.first { $0.effect.id == id }
  }
}

/// What follows from an effect of an act for a plan.
package enum MandateForce: Sendable {
  /// Somebody is obliged.
  case obliges
  /// It encourages, invites or the like.
  case obligesNobody
  /// It was limited, and has ended.
  case hasEnded

  init(_ effect: LineageEffect) {
    self = effect.term.state == .ended ? .hasEnded : effect.obliges ? .obliges : .obligesNobody
  }

  /// Why no rule follows, in English.
  var sentence: String {
    switch self {
    case .obliges: "it obliges"
    case .obligesNobody: "it obliges nobody"
    case .hasEnded: "its effect has ended"
    }
  }
}
