import Planning
import SeededWorkplans

/// Measures the planner on made-up problems, beside the goals.
struct PlanBench {
  /// How many problems of the usual size are planned; of other kinds a part of it.
  var count = 200
  /// The folder to which models are written with their least points, for another solver.
  var models: String?

  /// Prints the tables.
  func measure() throws {
    print(
      "| plans | goal | problems | proven | median | worst | processor, median | nodes, worst |")
    print("|---|---|---|---|---|---|---|---|")
    try plan("10 sessions, 40 topics", .usual, count, goal: "all proven, 2 s, worst 15 s")
    try plan("20 sessions, 80 topics", .large, max(count / 10, 1), goal: "nine in ten in 20 s")
    revise("fewest moves", max(count / 5, 1), goal: "proven, 1 s, worst 10 s")
    alternatives("two alternatives", max(count / 20, 1))
    explain("conflicts", max(count / 4, 1), goal: "2 s each")
    thousand()
    print("\nLargest memory that was resident: \(PlanRun.memory) MB (goal: below 500 MB).")
  }

  func plan(
    _ name: String, _ size: SeededWorkplan.Size, _ count: Int, goal: String
  ) throws {
    var runs: [PlanRun] = []
    var listed = ""
    for seed in UInt64(1)...UInt64(count) {
      let problem = SeededWorkplan(seed: seed, size).problem
      let run = PlanRun.of { Planner(problem).best().plan?.proof }
      runs.append(run)
      guard let models, let proof = run.proof else { continue }
      let file = "\(size == .usual ? "usual" : "large")-\(seed).mps"
      try Disk.write(problem.modelText, to: "\(models)/\(file)")
      listed += "\(file)\t\(proof.value)\t\(proof.bound)\n"
    }
    if let models {
      try Disk.write(listed, to: "\(models)/\(size == .usual ? "usual" : "large").tsv")
    }
    print(PlanRun.row(name, goal: goal, runs))
  }

  func revise(_ name: String, _ count: Int, goal: String) {
    let runs = (UInt64(1)...UInt64(count)).compactMap { seed -> PlanRun? in
      let made = SeededWorkplan(seed: seed)
      guard let former = Planner(made.problem).best().plan else { return nil }
      let (changed, placements) = made.changed(former)
      var isPossible = true
      let run = PlanRun.of {
        switch Planner(changed).fewestMoves(of: placements) {
        case .revisions(let found): return found[0].fewness
        case .impossible:
          isPossible = false
          return nil
        default: return nil
        }
      }
      return isPossible ? run : nil
    }
    print(PlanRun.row(name, goal: goal, runs))
  }

  func alternatives(_ name: String, _ count: Int) {
    let runs = (UInt64(1)...UInt64(count)).compactMap { seed -> PlanRun? in
      let planner = Planner(SeededWorkplan(seed: seed).problem)
      guard let best = planner.best().plan else { return nil }
      return PlanRun.of { planner.alternatives(to: best).plans.last?.difference }
    }
    print(PlanRun.row(name, goal: "", runs))
  }

  func explain(_ name: String, _ count: Int, goal: String) {
    let runs = (UInt64(1)...UInt64(count)).map { seed in
      let problem = ImpossibleWorkplan.problem(seed: seed)
      return PlanRun.of {
        guard case .conflict(let conflict) = Planner(problem).conflict(), conflict.isProven else {
          return nil
        }
        return conflict.relief?.proof
      }
    }
    print(PlanRun.row(name, goal: goal, runs))
  }

  func thousand() {
    let size = SeededWorkplan.Size(sessions: 20, meetings: 70, topics: 1_000)
    let problem = SeededWorkplan(seed: 1, size).problem
    let run = PlanRun.of { Planner(problem).best().plan?.proof }
    let gap = run.proof.map { "\($0.value) points, none below \($0.bound)" } ?? "no plan"
    print(PlanRun.row("1,000 topics: \(gap)", goal: "a gap within 60 s", [run]))
  }
}
