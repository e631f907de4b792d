internal import Answers
internal import Archive
internal import ArgumentParser
internal import Diagnostics
internal import Drafting
internal import Records

/// Checks the records, the templates and the drafts of the workspace.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check records, templates and drafts: all problems at once, each with its place.",
    discussion: "With --output it checks what a build wrote, and nothing else.")

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var templates: TemplateOptions

  @Flag(help: "Leave out notes, such as references to records that are not held.")
  var quiet = false

  @Flag(help: "List instead what a reader of each language must confirm, with its place.")
  var wording = false

  @Option(
    help: ArgumentHelp(
      "Check the Akoma Ntoso of that folder of outputs by the rules that no schema has.",
      valueName: "folder"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Validate it by the schemas of that folder, too.", valueName: "folder"))
  var schemas: String?

  func validate() throws {
    guard schemas == nil || output != nil else {
      throw ValidationError("--schemas goes with --output: it is outputs that are validated")
    }
  }

  func run() throws {
    if let output {
      return try OutputCheck(
        output: output, schemas: schemas, format: options.format, least: quiet ? .warning : .note
      ).run()
    }
    var workspace = options.load()
    let view = RecordView(workspace.archive, today: ViewOptions.today)
    let library = try templates.library(in: &workspace)
    if wording { return try list(WordingReview(library, workspace.archive), workspace) }
    var build = PaperBuild(view, library)
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

  private func list(_ review: WordingReview, _ workspace: Workspace) throws {
    try workspace.requireSound()
    Terminal.print(options.format == .json ? review.json.text : review.text)
  }
}
