import Diagnostics
import Records

/// No discussion of a workplan rests, over others, on itself.
enum CircularDiscussions: Check {
  static func run(_ archive: Archive, _ log: inout DiagnosticLog) {
    for plan in archive.all(Workplan.self) {
      guard let entry = archive[plan.key], let circle = circle(in: plan),
        let first = circle.first
      else { continue }
      let steps = circle.map { "`\($0.follower)` after `\($0.earlier)`" }
      log.report(
        Diagnostic(
          .circularDiscussions, at: entry.place(of: first.path),
          "`\(first.follower)` waits for itself",
          notes: ["it is to be \(steps.joined(separator: ", and "))"]))
    }
  }

  /// That one discussion is held after another, and where that stands.
  private struct Step {
    let follower: String
    let earlier: String
    let path: String
  }

  private static func steps(of plan: Workplan) -> [Step] {
    let own = plan.discussions.flatMap { discussion in
      discussion.after.enumerated().map {
        Step(
          follower: discussion.id, earlier: $1,
          path: "discussions.\(discussion.id).after.\($0 + 1)")
      }
    }
    let ruled = plan.rules.filter { $0.rule == .after }.flatMap { rule in
      rule.discussions.dropFirst().map {
        Step(follower: $0, earlier: rule.discussions[0], path: "rules.\(rule.id).discussions")
      }
    }
    return own + ruled
  }

  /// The steps of a circle, in order; `nil` where there is none.
  private static func circle(in plan: Workplan) -> [Step]? {
    var left = steps(of: plan)
    // What waits for nothing that waits is taken away, until only circles and what follows them is left.
    while true {
      let waiting = Set(left.map(\.follower))
      let held = left.filter { waiting.contains($0.earlier) }
      if held.count == left.count { break }
      left = held
    }
    guard var step = left.first else { return nil }
    var path: [Step] = []
    while !path.contains(where: { $0.follower == step.follower }) {
      path.append(step)
      guard let next = left.first(where: { $0.follower == step.earlier }) else { return nil }
      step = next
    }
    return Array(path.drop { $0.follower != step.follower })
  }
}
