internal import Archive
internal import ArgumentParser
internal import Diagnostics
internal import Documents
internal import Files
internal import Records
internal import Translating

/// Writes a translated file as the text of its paper in that language.
struct ImportXLIFF: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "xliff",
    abstract: "Write a translation that `export xliff` gave out as the text of the paper.",
    discussion: """
      The text stands beside the record, as overview.fr.md beside overview.md, and names the text that it \
      translates. Everything that is wrong is told at once, and then nothing is written.
      """)

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var templates: TemplateOptions

  @Argument(help: "The translated file.")
  var file: String

  @Option(help: ArgumentHelp("Write it to another file.", valueName: "file"))
  var to: String?

  @Flag(help: "Write over a text that stands there.")
  var replace = false

  func run() throws {
    guard let text = AtomicFile.text(of: file) else {
      var workspace = options.load()
      workspace.report([
        Diagnostic(.notXLIFF, at: SourceRange(file: file), "\(file) cannot be read as text")
      ])
      throw workspace.failure
    }
    var workspace = options.load()
    try workspace.requireSound()
    let (read, problems) = XLIFFReader.read(Array(text.utf8), file: file)
    workspace.report(problems, in: [File(path: file, text: text)])
    guard problems.isEmpty, let read else { throw workspace.failure }
    let desk = try TranslationDesk(templates, in: &workspace)
    let asked = read.original.text
    guard let paper = desk.paper([read.original], asked: asked, at: read.place, &workspace) else {
      throw workspace.failure
    }
    guard let (path, body) = body(read, paper, desk, &workspace) else { throw workspace.failure }
    let made = DraftFile.front(hash: paper.hash) + body
    if to == nil { try verify(File(path: path, text: made), paper, desk, in: &workspace) }
    try workspace.give(Array(made.utf8), to: path)
    if let language = read.target, !paper.languages.contains(language) {
      Terminal.error(
        "`languages` of \(paper.entry.key) does not name \(language.rawValue), so that no build renders it"
      )
    }
  }

  /// Where the text will stand, and the text; `nil` where something is wrong, which is reported.
  private func body(
    _ read: XLIFFDocument, _ paper: TranslationDesk.Paper, _ desk: TranslationDesk,
    _ workspace: inout Workspace
  ) -> (path: String, text: String)? {
    guard let language = read.target else {
      workspace.report([read.noLanguage])
      return nil
    }
    guard let (original, figures) = desk.draft(paper, in: paper.original, &workspace) else {
      return nil
    }
    let path = to ?? DraftFile.path(paper.entry.range.file, language)
    let check = TranslationCheck(read, against: original, into: language)
    workspace.report(check.problems)
    if FolderPresence.exists(path), !replace {
      workspace.report([
        Diagnostic(
          .standingTranslation, at: SourceRange(file: path), "\(path) stands there already",
          notes: ["nothing was written; give --replace to write over it"])
      ])
    }
    guard let translated = check.translated else { return nil }
    let text = TranslatedText(translated, figures: figures, file: file)
    workspace.report(text.problems)
    return workspace.log.hasErrors ? nil : (path, text.markdown)
  }

  /// Reads the records and drafts the paper with the text as it would stand.
  private func verify(
    _ made: File, _ paper: TranslationDesk.Paper, _ desk: TranslationDesk,
    in workspace: inout Workspace
  ) throws {
    let tried = options.load(with: [made])
    workspace.report(tried.log.diagnostics.filter { $0.severity == .error }, in: [made])
    try workspace.requireSound()
    guard let document = tried.archive.record(Document.self, paper.entry.key) else { return }
    workspace.report(desk.problems(of: document, in: tried.archive), in: [made])
    try workspace.requireSound()
  }
}
