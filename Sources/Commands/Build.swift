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

  @Option(
    name: .customLong("only"),
    help: ArgumentHelp("The key of a paper, as without the option.", valueName: "key"))
  var named: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only these languages, such as en,fr; all that a paper names unless given.",
      valueName: "list"))
  var languages: String?

  func run() throws {
    try options.requireApart(to, templates)
    var workspace = options.load()
    try workspace.requireSound()
    let view = try time.view(of: &workspace)
    let papers = try chosen(&workspace, view)
    let only = try chosenLanguages(papers, &workspace)
    let library = try templates.library(in: &workspace)
    let writers = paper.writers(templates, in: &workspace)
    var build = PaperBuild(view, library, writers, only: only)
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
      build.output, to: to, keepsManifest: wanted.isEmpty && languages == nil, isSynced: false)
    workspace.report(failures)
    try workspace.requireSound()
    report(summary, build, workspace)
  }

  /// The keys that were given, in either way.
  private var wanted: [String] { keys + named }

  /// The languages that were asked for, of which every one is that of a paper.
  private func chosenLanguages(
    _ papers: [Document], _ workspace: inout Workspace
  ) throws -> [Language] {
    guard let languages else { return [] }
    let offered = Set(papers.flatMap(\.renderedLanguages)).sorted()
    var chosen: [Language] = []
    for word in languages.split(separator: ",", omittingEmptySubsequences: false) {
      let code = word.filter { $0 != " " }.lowercased()
      if let language = Language(rawValue: code), offered.contains(language) {
        chosen.append(language)
        continue
      }
      let known = Language(rawValue: code) != nil
      workspace.report([
        Diagnostic(
          .unknownLanguage, at: nil,
          known
            ? "no paper to be built is in `\(code)`" : "`\(code)` is not the code of a language",
          notes: ["they are in \(offered.map(\.rawValue).joined(separator: ", "))"],
          suggestion: NearMiss.of(code, among: offered.map(\.rawValue)))
      ])
    }
    try workspace.requireSound()
    return chosen
  }

  private func chosen(_ workspace: inout Workspace, _ view: RecordView) throws -> [Document] {
    let all = view.all(Document.self).filter(\.isRendered)
    guard !wanted.isEmpty else {
      if all.isEmpty {
        workspace.report([
          Diagnostic(.nothingToBuild, at: nil, "no document of \(options.records) is a draft")
        ])
      }
      try workspace.requireSound()
      return all
    }
    var papers: [Document] = []
    for key in wanted {
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
    for count in build.counts { Terminal.print(count.line(in: build.view)) }
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
