internal import Answers
internal import ArgumentParser
internal import Diagnostics
internal import Planning
internal import Records

/// Revises what a workplan places, after something has changed.
struct PlanRevise: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revise",
    abstract: "Revise what a workplan places: the fewest moves, the best plan, and those between.",
    discussion: """
      What stands under `placements` is changed to keep all that must be. What was adopted, by its `state` or \
      in the years through `adopted-through`, stays where it is.
      """)

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var time: ViewOptions
  @OptionGroup var planning: PlanningOptions

  @Option(
    help: ArgumentHelp(
      "Print that plan as the `placements` of the record, with what it supersedes: fewest or best.",
      valueName: "plan"))
  var placements: RevisionName?

  func run() throws {
    var workspace = options.load()
    let reading = try planning.reading(in: &workspace, time)
    guard let answer = RevisedWorkplan(reading, effort: planning.effort) else {
      workspace.report([
        Diagnostic(
          .emptyWorkplan, at: planning.place(of: reading.plan.key, workspace),
          "`\(reading.plan.key)` places nothing that could be revised",
          notes: ["`plan \(reading.plan.key) --placements best` prints what it could place"])
      ])
      throw workspace.failure
    }
    Terminal.progress("")
    if let placements, let first = answer.plans.first, let last = answer.plans.last {
      return Terminal.print(PlacementText(placements == .fewest ? first : last).text)
    }
    workspace.print(answer)
    if let conflict = answer.conflict {
      workspace.report([planning.problem(conflict, reading, isTold: true)])
      if options.format == .text { workspace.printProblems(from: .warning) }
    }
    if answer.plans.isEmpty { throw ExitStatus.problems }
  }
}

/// One of the changed plans.
enum RevisionName: String, ExpressibleByArgument, CaseIterable {
  case fewest
  case best
}
