internal import Answers
internal import Archive
internal import ArgumentParser
internal import Diagnostics
internal import Drafting
internal import Files
internal import Publishing
internal import Records

/// Renders the papers of the workspace.
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Render the papers that are drafts or submitted, in every language they name.")

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var templates: TemplateOptions
  @OptionGroup var time: ViewOptions
  @OptionGroup var paper: PaperOptions

  @Argument(
    help: "The keys of papers, or of sessions for all of theirs; all papers where none is given.")
  var keys: [String] = []

  @Option(help: ArgumentHelp("The folder to write to.", valueName: "folder"))
  var to = "Output"

  func run() throws {
    try options.requireApart(to, templates)
    var workspace = options.load()
    try workspace.requireSound()
    let view = try time.view(of: &workspace)
    let papers = try chosen(&workspace, view)
    let library = try templates.library(in: &workspace)
    let writers = paper.writers(templates, in: &workspace)
    var build = PaperBuild(view, library, writers)
    build.render(papers) {
      Terminal.progress("\($0) of \(papers.count) papers")
    } layOut: {
      workspace.layOut($0)
    }
    Terminal.progress("")
    workspace.report(build.problems)
    try workspace.requireSound()
    build.add(set: workspace.press(build.sources))
    let (summary, failures) = StagedOutput.write(
      build.output, to: to, keepsManifest: keys.isEmpty, isSynced: false)
    workspace.report(failures)
    try workspace.requireSound()
    report(summary, build, workspace)
  }

  private func chosen(_ workspace: inout Workspace, _ view: RecordView) throws -> [Document] {
    let all = view.all(Document.self).filter(\.isRendered)
    guard !keys.isEmpty else {
      if all.isEmpty {
        workspace.report([
          Diagnostic(.nothingToBuild, at: nil, "no document of \(options.records) is a draft")
        ])
      }
      try workspace.requireSound()
      return all
    }
    var papers: [Document] = []
    for key in keys {
      let named = all.filter { $0.key.text == key || $0.session?.target.text == key }
      papers += named.filter { paper in !papers.contains { $0.key == paper.key } }
      if named.isEmpty {
        workspace.report([
          Diagnostic(
            .noSuchRecord, at: nil, "no draft `\(key)` is in view",
            suggestion: NearMiss.of(key, among: all.map(\.key.text)))
        ])
      }
    }
    try workspace.requireSound()
    return papers
  }

  private func report(_ summary: WriteSummary, _ build: PaperBuild, _ workspace: Workspace) {
    if options.format == .json {
      return Terminal.print(build.json(summary, to: to).text)
    }
    workspace.printProblems(from: .warning)
    for file in summary.written.prefix(20) { Terminal.print("\(to)/\(file)\n") }
    if summary.written.count > 20 { Terminal.print("... and \(summary.written.count - 20) more\n") }
    var line = "\(build.papers.of("paper")): \(summary.written.count.of("file")) written"
    line += ", \(summary.unchanged) unchanged"
    if !summary.removed.isEmpty { line += ", \(summary.removed.count) removed" }
    Terminal.print("\(line), in \(to)\n")
  }
}

extension Document {
  /// Whether it is a paper to be rendered and not a document that somebody issued.
  var isRendered: Bool { status == .draft || status == .submitted }
}
