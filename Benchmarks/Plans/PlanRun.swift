import Glibc
import Planning

/// What one question to the planner took.
struct PlanRun {
  /// Seconds from start to end.
  var wall: Double
  /// Seconds of processor time.
  var processor: Double
  /// How sure the answer is; `nil` where there was none.
  var proof: PlanProof?

  /// Asks, and measures.
  static func of(_ question: () -> PlanProof?) -> PlanRun {
    let clock = ContinuousClock()
    let (start, used) = (clock.now, processor)
    let proof = question()
    let wall = (clock.now - start) / .seconds(1)
    return PlanRun(wall: wall, processor: processor - used, proof: proof)
  }

  /// The largest memory that was resident, in megabytes.
  static var memory: Int { usage.ru_maxrss / 1024 }

  private static var usage: rusage {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage
  }

  private static var processor: Double {
    let time = usage.ru_utime
    return Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }

  /// The line of the table for several runs.
  static func row(_ name: String, goal: String, _ runs: [PlanRun]) -> String {
    guard !runs.isEmpty else { return "| \(name) | \(goal) | 0 | | | | | |" }
    let walls = runs.map(\.wall).sorted()
    let processors = runs.map(\.processor).sorted()
    let proven = runs.count { $0.proof?.isProven == true }
    let figures = [
      walls[walls.count / 2], walls[walls.count - 1], processors[processors.count / 2],
    ].map { "\(fixed($0, digits: 2)) s" }
    let nine = fixed(walls[(walls.count * 9 + 9) / 10 - 1], digits: 2)
    let nodes = runs.compactMap(\.proof?.nodes).max() ?? 0
    return
      "| \(name); nine in ten within \(nine) s | \(goal) | \(runs.count) | \(proven)"
      + " | \(figures.joined(separator: " | "))"
      + " (worst \(fixed(processors[processors.count - 1], digits: 2)) s) | \(nodes) |"
  }
}
