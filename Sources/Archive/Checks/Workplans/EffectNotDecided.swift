import Diagnostics
import Records

/// A mandate of a workplan is one effect of an act that is held.
enum EffectNotDecided: Check {
  static func run(_ archive: Archive, _ log: inout DiagnosticLog) {
    for plan in archive.all(Workplan.self) {
      for mandate in plan.mandates {
        let key = mandate.act.target
        let effects = archive.record(Act.self, key)?.effects.map(\.id)
        let words: String? =
          switch (effects, mandate.effect) {
          case (nil, _): "`\(key)` is not held, so that nothing says what it asks"
          case (let ids?, let id?) where !ids.contains(id): "`\(key)` has no effect `\(id)`"
          case (let ids?, nil) where ids.count != 1:
            "nothing decides which effect of `\(key)` is meant"
          default: nil
          }
        guard let words, let entry = archive[plan.key] else { continue }
        let ids = effects ?? []
        log.report(
          Diagnostic(
            .effectNotDecided, at: entry.place(of: "mandates.\(mandate.id)"), words,
            notes: ids.isEmpty ? [] : ["its effects are \(ids.joined(separator: ", "))"],
            suggestion: mandate.effect.flatMap { NearMiss.of($0, among: ids) }))
      }
    }
  }
}
