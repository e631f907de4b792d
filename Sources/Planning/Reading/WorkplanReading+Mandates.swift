import Answers
import Archive
import Citations
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
            "no rule follows from `\(effect.effect.id)` of `\(mandate.act.target)`: \(force.sentence)",
            notes: ["give `wish` where the planner wishes it all the same"]))
        continue
      }
      let due = DueSession(mandate, effect, self)
      if let remark = due.remark { remarks.append(remark) }
      guard let session = due.session else { continue }
      add(
        path, force == .obliges && mandate.wish == nil ? .must : Strength(mandate.wish),
        .consider(topics: topics, from: nil, through: session, times: mandate.times ?? 1),
        because: reason(mandate, effect, due))
    }
  }

  /// The act and its effect, and what the planner has set beside them.
  private func reason(
    _ mandate: WorkplanMandate, _ effect: LineageEffect, _ due: DueSession
  ) -> String {
    let isChinese = names.language == .zh
    let printer = CitationPrinter(known: view.archive.known, language: names.language)
    let act = printer.print(mandate.act.target)?.text ?? mandate.act.target.text
    let number = mandate.times == nil ? [] : [isChinese ? "次数" : "the number"]
    let session = due.isOfAct ? [] : [isChinese ? "届次" : "the session"]
    let own = wording.list(number + session)
    let source = isChinese ? "依据\(act)（\(effect.effect.id)）" : "by \(act), \(effect.effect.id)"
    if own.isEmpty { return source }
    return isChinese
      ? "\(source)；\(own)由计划人设定"
      : "\(source); \(own) \(number.count + session.count == 1 ? "is" : "are") the planner's"
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
