internal import Answers
internal import Archive
internal import Diagnostics
internal import Drafting
internal import Files
internal import Records

/// The draft as it would be if nothing stood there, tried on the records: each passage with what it
/// is rendered to.
struct DraftTrial {
  /// The passages of each language.
  private(set) var passages: [Language: [DraftPassage]] = [:]
  private var drafters: [Language: PaperDrafter] = [:]
  private let paper: Key

  /// Renders every passage of a plan; what is wrong is reported and ends the command.
  init(
    _ plan: DraftPlan, _ front: DraftFile, _ place: DraftPlace, _ library: TemplateLibrary,
    _ options: WorkspaceOptions, in workspace: inout Workspace
  ) throws {
    paper = front.request.key
    let files = front.files(plan, place, library)
    let tried = options.load(with: files)
    guard let paper = tried.archive.record(Document.self, front.request.key) else {
      workspace.report(tried.log.diagnostics.filter { $0.severity == .error }, in: files)
      try workspace.requireSound()
      return
    }
    let view = RecordView(tried.archive, today: ViewOptions.today).seen(by: paper)
    for (file, language) in zip(files, front.languages) {
      guard let drafter = PaperDrafter(library, view, language: language) else { continue }
      drafters[language] = drafter
      workspace.report(drafter.diagnostics)
      passages[language] = (plan.passages[language] ?? []).map { passage in
        var passage = passage
        let rendered = drafter.rendered(passage.text, in: paper.key, file: file.path)
        passage.words = rendered.markdown
        workspace.report(rendered.problems)
        return passage
      }
    }
    try workspace.requireSound()
  }

  /// What a text is rendered to in the paper.
  func render(_ text: String, in language: Language) -> String {
    drafters[language]?.rendered(text, in: paper, file: "").markdown ?? text
  }
}
