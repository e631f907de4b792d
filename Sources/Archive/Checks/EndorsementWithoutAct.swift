import Diagnostics
import Records

/// A recommendation is endorsed by an act.
enum EndorsementWithoutAct: Check {
  static func run(_ archive: Archive, _ log: inout DiagnosticLog) {
    for recommendation in archive.all(Recommendation.self) {
      for (position, state) in recommendation.history.enumerated() where state.state == .endorsed {
        guard !namesAct(state.by, archive) else { continue }
        log.report(
          Diagnostic(
            .endorsementWithoutAct,
            at: archive[recommendation.key]?.place(of: "history.\(position + 1)"),
            "\(recommendation.key) is said to be endorsed, and no act is named",
            notes: ["name the act in `by`, such as `by: resolution 7/4`"]))
      }
    }
  }

  private static func namesAct(_ by: Reference?, _ archive: Archive) -> Bool {
    guard let key = by?.target else { return false }
    if let entry = archive[key] { return entry.kind == .act }
    return ActForm.allCases.contains { key.text.contains("/\($0.rawValue)/") }
  }
}
