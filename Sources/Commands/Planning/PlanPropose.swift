internal import Answers
internal import ArgumentParser
internal import Diagnostics
internal import Planning
internal import Records

/// Proposes three plans, or tells why there is none, or what would follow if.
struct PlanPropose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose",
    abstract: "Propose three plans side by side, the reasons of each placement and the proof.",
    discussion: """
      --what-if takes one of these forms, and may be given several times: \
      \(PlanQuestion.forms.map(\.form).joined(separator: "; ")). A session can be named by its number \
      or its year.
      """)

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var time: ViewOptions
  @OptionGroup var planning: PlanningOptions

  @Option(help: ArgumentHelp("What would follow if that also held.", valueName: "question"))
  var whatIf: [String] = []

  @Option(
    help: ArgumentHelp(
      "Print that plan as the `placements` of the record: best, A or B.",
      valueName: "plan"))
  var placements: PlanName?

  func validate() throws {
    guard placements == nil || whatIf.isEmpty else {
      throw ValidationError(
        "--placements prints a plan, --what-if asks about one: give one of them.")
    }
  }

  func run() throws {
    var workspace = options.load()
    let reading = try planning.reading(in: &workspace, time)
    if !whatIf.isEmpty { return try answer(reading, &workspace) }
    let answer = WorkplanAnswer(reading, effort: planning.effort)
    Terminal.progress("")
    if let placements {
      guard placements.number < answer.plans.count else {
        try refuse(answer, &workspace)
        workspace.report([
          Diagnostic(.noPlan, at: nil, "there is no plan `\(placements.rawValue)`")
        ])
        throw workspace.failure
      }
      return Terminal.print(PlacementText(answer.plans[placements.number].plan).text)
    }
    workspace.print(answer)
    try refuse(answer, &workspace)
  }

  /// Ends the command where there is no plan, with a diagnostic at each rule that stands in the way.
  private func refuse(_ answer: WorkplanAnswer, _ workspace: inout Workspace) throws {
    switch answer.outcome {
    case .plans:
      if options.format == .text { workspace.printProblems() }
      return
    case .conflict(let conflict):
      workspace.report([
        planning.problem(conflict, answer.reading, isTold: placements == nil)
      ])
    case .unknown, .faults: break
    case .rejected: throw ExitStatus.fault
    }
    if options.format == .text { workspace.printProblems(from: .warning) }
    throw ExitStatus.problems
  }

  private func answer(_ reading: WorkplanReading, _ workspace: inout Workspace) throws {
    var rules: [PlanningRule] = []
    for question in whatIf {
      do throws(PlanQuestionProblem) {
        rules.append(try PlanQuestion(question, about: reading).rule)
      } catch {
        workspace.report([error.diagnostic])
      }
    }
    try workspace.requireSound()
    let answer = QuestionAnswer(rules, reading, effort: planning.effort)
    Terminal.progress("")
    workspace.print(answer)
    guard case .plan = answer.consequence else { throw ExitStatus.problems }
  }
}

/// One of the plans that are proposed.
enum PlanName: String, ExpressibleByArgument, CaseIterable {
  case best
  case first = "A"
  case second = "B"

  /// Its place among them.
  var number: Int { PlanName.allCases.firstIndex(of: self) ?? 0 }
}
