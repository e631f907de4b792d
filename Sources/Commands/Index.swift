internal import Answers
internal import Archive
internal import ArgumentParser
internal import Diagnostics
internal import Documents
internal import Drafting
internal import Files
internal import Publishing
internal import Records

/// Writes the indexes of the records.
struct Index: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write indexes: by time, act, provision, subject, document and others.",
    discussion: RecordIndex.all.map { "\($0.name): \($0.summary)" }.joined(separator: "\n"))

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var templates: TemplateOptions
  @OptionGroup var view: ViewOptions

  @Argument(help: "The names of the indexes; all where none is given.")
  var names: [String] = []

  @Option(help: ArgumentHelp("The folder to write to.", valueName: "folder"))
  var to = "Output/index"

  func run() throws {
    try options.requireApart(to, templates)
    var workspace = options.load()
    try workspace.requireSound()
    let view = try view.view(of: &workspace)
    let indexes = try chosen(&workspace)
    let library = try templates.library(in: &workspace)
    var drafters: [IndexDrafter] = []
    for language in library.languages {
      let some = indexes.filter { library.languages(ofIndex: $0.name).contains(language) }
      guard !some.isEmpty, let drafter = IndexDrafter(library, view, some, language: language)
      else { continue }
      let problems = drafter.diagnostics
      workspace.report(problems)
      if !problems.contains(where: { $0.severity == .error }) { drafters.append(drafter) }
    }
    IndexDrafter.addFigures(to: &drafters) { workspace.layOut($0) }
    let sections = IndexDrafter.sections(of: indexes, in: view)
    var output = FileTree()
    for drafter in drafters {
      let (files, found) = drafter.draft(sections, as: Index.files)
      workspace.report(found)
      for (path, bytes) in files.joined() { output.add(path, bytes: bytes) }
    }
    try workspace.requireSound()
    let (summary, failures) = StagedOutput.write(
      output, to: to, keepsManifest: names.isEmpty, isSynced: false)
    workspace.report(failures)
    try workspace.requireSound()
    report(summary, indexes, workspace)
  }

  private func chosen(_ workspace: inout Workspace) throws -> [RecordIndex] {
    guard !names.isEmpty else { return RecordIndex.all }
    let known = RecordIndex.all.map(\.name)
    for name in names where !known.contains(name) {
      workspace.report([
        Diagnostic(
          .noSuchRecord, at: nil, "there is no index `\(name)`",
          notes: ["the indexes are \(known.joined(separator: ", "))"],
          suggestion: NearMiss.of(name, among: known))
      ])
    }
    try workspace.requireFound()
    return RecordIndex.all.filter { names.contains($0.name) }
  }

  /// The files of a page.
  private static func files(of page: DocumentTree) -> [(path: String, bytes: [UInt8])] {
    let path = String(page.key.text.dropFirst("index/".count))
    return [
      ("\(path).html", HTMLWriter().write(page)), ("\(path).md", MarkdownWriter().write(page)),
    ]
  }

  private func report(_ summary: WriteSummary, _ indexes: [RecordIndex], _ workspace: Workspace) {
    guard options.format == .text else {
      return Terminal.print(
        JSON.object([
          .init("folder", .string(to)),
          .init("indexes", .array(indexes.map { .string($0.name) })),
          .init("written", .array(summary.written.map(JSON.string))),
          .init("unchanged", .number(summary.unchanged)),
          .init("removed", .array(summary.removed.map(JSON.string))),
        ]).text)
    }
    workspace.printProblems(from: .warning)
    Terminal.print(
      "\(indexes.count.of("index", "indexes")): \(summary.written.count.of("file")) written,"
        + " \(summary.unchanged) unchanged, in \(to)\n")
  }
}
