internal import Answers
internal import Archive
internal import ArgumentParser
internal import Diagnostics
internal import Planning
internal import Records

/// Which workplan is planned, and how far each search may go.
struct PlanningOptions: ParsableArguments {
  @Argument(help: "The key of the workplan, such as committee/workplan/2027-2030.")
  var workplan: String

  @Option(
    help: ArgumentHelp(
      "The nodes after which a search ends, and tells how much better a plan could be; the fewer, the larger the workplan, unless given.",
      valueName: "number"))
  var nodes: Int?

  func validate() throws {
    guard nodes ?? 1 > 0 else { throw ValidationError("A search takes one node at least.") }
  }

  /// How far a search may go; interrupted from the keyboard, it ends with the best that was found.
  var effort: Effort {
    Effort(nodes: nodes, interruption: SearchInterruption.watched()) { pursuit in
      Terminal.progress("\(pursuit.words); interrupted, the search shows the best so far")
    }
  }

  /// The workplan as a problem; where it is not held, or has errors, the command ends.
  func reading(in workspace: inout Workspace, _ time: ViewOptions) throws -> WorkplanReading {
    let view = try time.view(of: &workspace)
    guard let key = workspace.key(of: workplan, .workplan, "the workplan") else {
      throw workspace.failure
    }
    guard let reading = WorkplanReading(key, in: view, today: ViewOptions.today) else {
      workspace.report([MissingRecord.problem(key, view)])
      throw workspace.failure
    }
    // What is wrong elsewhere is left out of every answer; of what is planned nothing may be left out.
    let file = place(of: key, workspace)?.file
    let own = workspace.log.diagnostics.filter { $0.range?.file == file && $0.severity == .error }
    guard own.isEmpty else { throw workspace.failure }
    workspace.forgetWarnings()
    workspace.report(reading.remarks)
    return reading
  }

  /// Where the record of a workplan stands.
  func place(of key: Key, _ workspace: Workspace) -> SourceRange? { workspace.archive[key]?.range }

  /// That no plan is possible, as a problem of the record; with the rules, unless a table has told them.
  func problem(
    _ conflict: Conflict, _ reading: WorkplanReading, isTold: Bool
  ) -> Diagnostic {
    Diagnostic(
      .noPlan, at: nil,
      "\(conflict.rules.count.of("rule")) of `\(reading.plan.key)` cannot hold together",
      notes: isTold ? [] : conflict.rules.map { "\($0.place): \($0.identity.sentence)" })
  }
}

extension Effort.Pursuit {
  /// What is being looked for, in words for a person who waits.
  fileprivate var words: String {
    switch self {
    case .best: "looking for the best plan"
    case .alternatives: "looking for two others"
    case .reasons: "looking for the next best of each placement"
    case .conflict: "looking for what stands in the way"
    case .consequence: "looking for what would follow"
    case .revisions: "looking for the fewest moves, the best plan and those between"
    }
  }
}
