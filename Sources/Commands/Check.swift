internal import Answers
internal import Archive
internal import ArgumentParser
internal import Diagnostics
internal import Drafting
internal import Records

/// Checks the records, the templates and the drafts of the workspace.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check records, templates and drafts: all problems at once, each with its place.")

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var templates: TemplateOptions

  @Flag(help: "Leave out notes, such as references to records that are not held.")
  var quiet = false

  func run() throws {
    var workspace = options.load()
    let view = RecordView(workspace.archive, today: ViewOptions.today)
    var build = PaperBuild(view, try templates.library(in: &workspace))
    build.checkTemplates()
    _ = templates.wordSheet(in: &workspace)
    if !workspace.log.hasErrors {
      build.check(view.all(Document.self).filter(\.isRendered))
    }
    for paper in view.all(Document.self) where paper.isRendered {
      workspace.report(DraftCheck.problems(paper, places: view[paper.key]?.texts ?? [:]))
    }
    workspace.report(build.problems)
    workspace.printProblems(from: quiet ? .warning : .note)
    if options.format == .text {
      Terminal.print("\(workspace.archive.count.of("record")), \(workspace.log.summary)\n")
    }
    if workspace.log.hasErrors { throw ExitStatus.problems }
  }
}
