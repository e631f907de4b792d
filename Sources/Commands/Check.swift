internal import Archive
internal import ArgumentParser
internal import Diagnostics

/// Checks every record of the workspace.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check every record: all problems at once, each with its place.")

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var templates: TemplateOptions

  @Flag(help: "Leave out notes, such as references to records that are not held.")
  var quiet = false

  func run() throws {
    var workspace = options.load()
    templates.check(in: &workspace)
    workspace.printProblems(from: quiet ? .warning : .note)
    if options.format == .text {
      Terminal.print("\(workspace.archive.count.of("record")), \(workspace.log.summary)\n")
    }
    if workspace.log.hasErrors { throw ExitStatus.problems }
  }
}
