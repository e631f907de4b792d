internal import ArgumentParser
internal import Planning
internal import Records

/// Tells what a planner should know of a body before planning.
struct PlanGaps: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "Tell what a body last considered when, what is due, and to whom seats were offered.",
    discussion: "A session that was not examined is no gap: of it nothing can be told.")

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var time: ViewOptions

  @Argument(help: "The body, by key or name.")
  var body: String

  func run() throws {
    var workspace = options.load()
    let view = try time.view(of: &workspace)
    let key = workspace.key(of: body, .body, "the body")
    try workspace.requireFound()
    guard let key else { throw workspace.failure }
    workspace.print(PlanGapsAnswer(key, in: view))
  }
}
