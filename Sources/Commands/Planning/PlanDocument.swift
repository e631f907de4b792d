internal import Answers
internal import Archive
internal import ArgumentParser
internal import Diagnostics
internal import Documents
internal import Drafting
internal import Files
internal import Planning
internal import Publishing
internal import Records

/// Writes the documents in which the plans for workplans stand side by side.
struct PlanDocument: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "document",
    abstract: "Write the planning document, with its three plans, in every language and format.",
    discussion: """
      Of all workplans that plan something, where none is named. Of one that places something already, the \
      document of its revision beside it. An illustration says so.
      """)

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var templates: TemplateOptions
  @OptionGroup var time: ViewOptions
  @OptionGroup var paper: PaperOptions

  @Argument(help: "The keys of workplans.")
  var workplans: [String] = []

  @Option(help: ArgumentHelp("The folder to write to.", valueName: "folder"))
  var to = "Output/plans"

  func run() throws {
    try options.requireApart(to, templates)
    var workspace = options.load()
    try workspace.requireSound()
    let view = try time.view(of: &workspace)
    let library = try templates.library(in: &workspace)
    let writers = paper.writers(templates, in: &workspace)
    var output = FileTree()
    let interruption = SearchInterruption.watched()
    let effort = Effort(interruption: interruption)
    var sources: [(path: String, language: Language, bytes: [UInt8])] = []
    for key in try keys(&workspace, view) {
      for language in library.planLanguages {
        for (name, document) in draft(key, language, library, view, effort, &workspace) {
          let path = "\(name).\(language.rawValue)"
          for (format, bytes) in writers.files(of: document) {
            if format == .pdf {
              sources.append((path, language, bytes))
            } else {
              output.add("\(path).\(format.ending)", bytes: bytes)
            }
          }
          Terminal.progress(path)
        }
      }
      addCalendar(of: key, view, to: &output)
    }
    Terminal.progress("")
    if interruption.isRequested {
      Terminal.error("interrupted: nothing was written")
      throw ExitStatus.interrupted
    }
    try workspace.requireSound()
    for (source, bytes) in zip(sources, workspace.press(sources)) {
      if let bytes { output.add("\(source.path).pdf", bytes: bytes) }
    }
    let (summary, failures) = StagedOutput.write(
      output, to: to, keepsManifest: workplans.isEmpty, isSynced: false)
    workspace.report(failures)
    try workspace.requireSound()
    workspace.printProblems(from: .warning)
    Terminal.print(
      "\(summary.written.count.of("file")) written, \(summary.unchanged) unchanged, in \(to)\n")
  }

  /// The documents of a workplan, each with the name of its file: its plans, and where it places
  /// something already, the changed plans for that.
  private func draft(
    _ key: Key, _ language: Language, _ library: TemplateLibrary, _ view: RecordView,
    _ effort: Effort, _ workspace: inout Workspace
  ) -> [(name: String, document: DocumentTree)] {
    guard let reading = WorkplanReading(key, in: view, language, today: ViewOptions.today),
      let drafter = PlanDrafter(library, view, language: language)
    else { return [] }
    workspace.report(drafter.diagnostics)
    guard !workspace.log.hasErrors else { return [] }
    let name = key.text.replacing("/", with: "-")
    let answer = WorkplanAnswer(reading, effort: effort)
    if answer.plans.isEmpty { Terminal.error("\(key): no plan was found; the document says why") }
    var drafts = [
      (
        name,
        drafter.draft(
          .plans, key, PlanValues(answer).values, figures: PlanPictures(reading).figures(answer))
      )
    ]
    if let revised = RevisedWorkplan(reading, effort: effort) {
      let figures = PlanPictures(reading).figures(revised)
      drafts.append(
        (
          "\(name)-revised",
          drafter.draft(.revisions, key, RevisionValues(revised).values, figures: figures)
        ))
    }
    return drafts.compactMap { name, drafted in
      workspace.report(drafted.diagnostics)
      return drafted.document.map { (name, $0) }
    }
  }

  /// The sessions and deadlines that have a date, beside the document.
  private func addCalendar(of key: Key, _ view: RecordView, to output: inout FileTree) {
    guard let reading = WorkplanReading(key, in: view, today: ViewOptions.today),
      let text = WorkplanCalendar(
        reading, reading.placements, stamp: time.asOf?.date.latest ?? reading.stamp
      ).text
    else { return }
    output.add("\(key.text.replacing("/", with: "-")).ics", bytes: Array(text.utf8))
  }

  private func keys(_ workspace: inout Workspace, _ view: RecordView) throws -> [Key] {
    guard !workplans.isEmpty else {
      return view.all(Workplan.self).filter { !$0.discussions.isEmpty }.map(\.key)
    }
    let keys = workplans.map { workspace.key(of: $0, .workplan, "the workplan") }
    try workspace.requireFound()
    return keys.compactMap(\.self)
  }
}
