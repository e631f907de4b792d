internal import Answers
internal import Archive
internal import ArgumentParser
internal import Diagnostics
internal import Drafting
internal import Files
internal import Reconciling
internal import Records

/// Compares a Word file that came back with the draft from which it was made.
struct Reconcile: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compare a Word file that came back with its draft, and list what was changed.",
    discussion: """
      Nothing is changed unless it is asked for: --apply prose takes over the wording of your own prose, \
      and --to writes what the records would have to say as a patch, which you look at and apply yourself.

      Ends with status 1 where an operative verb came back as another one.
      """)

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var templates: TemplateOptions
  @OptionGroup var time: ViewOptions

  @Argument(help: ArgumentHelp("The Word file that came back.", valueName: "file.docx"))
  var file: String

  @Option(help: ArgumentHelp("The draft, where the file does not name it.", valueName: "key"))
  var paper: String?

  @Option(
    help: ArgumentHelp("The language, where the file does not name it.", valueName: "language"))
  var language: TextLanguage?

  @Option(help: ArgumentHelp("What to take over into the draft: prose.", valueName: "what"))
  var apply: Applied?

  @Option(
    help: ArgumentHelp("Write the proposals for the records to a file.", valueName: "patch"))
  var to: String?

  func run() throws {
    try requireFree()
    var workspace = options.load()
    try workspace.requireSound()
    workspace.forgetWarnings()
    let returned = try read(&workspace)
    let view = try time.view(of: &workspace)
    let library = try templates.library(in: &workspace)
    let draft = try ReturnedDraft(returned, file, paper, language?.language, view, in: &workspace)
    let comparison = try draft.compare(library, in: &workspace)
    let proposals = RecordProposals(comparison, workspace.archive) { AtomicFile.text(of: $0) }
    var taken: ProseEdits?
    if apply == .prose {
      taken = try draft.take(comparison, library, options, time, in: &workspace)
    }
    let report = ReconcileReport(file, comparison, proposals, taken)
    if let to {
      workspace.report(AtomicFile.write(Array(report.patch.utf8), to: to).map { [$0] } ?? [])
      try workspace.requireSound()
    }
    switch options.format {
    case .json: Terminal.print(report.json(workspace.warnings).text)
    case .text:
      workspace.printProblems(from: .warning)
      Terminal.print(report.text(printsPatch: to == nil))
    }
    if comparison.hasErrors { throw ExitStatus.problems }
  }

  /// Ends the command where another file than a former patch stands in the place of the patch.
  private func requireFree() throws {
    guard let to, FolderPresence.exists(to) else { return }
    let former = AtomicFile.text(of: to)
    guard former?.isEmpty != true, former?.hasPrefix("--- a/") != true else { return }
    Terminal.report([
      Diagnostic(.fileExists, at: nil, "\(to) is there already, and is no patch")
    ])
    throw ExitStatus.usage
  }

  /// The largest file that is read.
  private static let limit = 64_000_000

  private func read(_ workspace: inout Workspace) throws -> ReturnedFile {
    guard let bytes = AtomicFile.bytes(of: file, limit: Reconcile.limit) else {
      workspace.report([
        Diagnostic(
          .notAWordFile, at: SourceRange(file: file), "`\(file)` cannot be read",
          notes: ["it is not there, or has more than \(Reconcile.limit) bytes"])
      ])
      try workspace.requireSound()
      throw ExitStatus.problems
    }
    let (returned, problems) = ReturnedFile.read(bytes, file: file)
    workspace.report(problems)
    try workspace.requireSound()
    guard let returned else { throw ExitStatus.fault }
    return returned
  }
}

/// What can be taken over into a draft.
enum Applied: String, ExpressibleByArgument, CaseIterable {
  case prose
}
