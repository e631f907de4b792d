internal import Answers
internal import Archive
internal import ArgumentParser
internal import Diagnostics
internal import Documents
internal import Drafting
internal import Files
internal import Publishing
internal import Records

/// Writes one record as a document: a paper as it is drafted, an act or a session as its page.
struct ExportDocument: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "document",
    abstract: "Write a paper, an act or a session in one format, such as Akoma Ntoso.",
    discussion: """
      A paper is written as `build` does. Of an act or a session the page is written that tells what the \
      records hold of it; it is neither the text of the act nor the report of the session, and says so.
      """)

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var templates: TemplateOptions
  @OptionGroup var time: ViewOptions

  @Argument(help: "The format.")
  var target: PaperFormat

  @Argument(help: "The key, such as committee/5, or a citation, such as 'resolution 69/196'.")
  var record: String

  @Option(
    help: ArgumentHelp("The language; the original's, or English.", valueName: "language"))
  var language: TextLanguage?

  @Option(help: ArgumentHelp("Write it to a file instead of showing it.", valueName: "file"))
  var to: String?

  func run() throws {
    var workspace = options.load()
    try workspace.requireSound()
    let view = try time.view(of: &workspace)
    let library = try templates.library(in: &workspace)
    guard let entry = entry(&workspace, view) else {
      workspace.printProblems(from: .error)
      throw ExitStatus.problems
    }
    let page = RecordPage(view, library, language: language?.language)
    let (document, problems) = page.draft(entry) { workspace.layOut($0) }
    workspace.report(problems)
    try workspace.requireSound()
    guard let bytes = document.flatMap({ bytes(of: $0, &workspace) }) else {
      workspace.printProblems(from: .warning)
      throw ExitStatus.problems
    }
    try workspace.give(bytes, to: to)
  }

  /// The bytes of a document in the format; a PDF that cannot be set is reported.
  private func bytes(of document: DocumentTree, _ workspace: inout Workspace) -> [UInt8]? {
    var writers = PaperWriters(formats: [target])
    if target == .docx { writers.sheet = templates.wordSheet(in: &workspace) }
    let bytes = writers.files(of: document).first?.bytes
    guard target == .pdf, let bytes else { return bytes }
    return workspace.press([(document.key.text, document.language, bytes)]).first ?? nil
  }

  /// The record that was asked for; otherwise the problem is reported.
  private func entry(_ workspace: inout Workspace, _ view: RecordView) -> Entry? {
    let keys = AskedRecords(record, in: workspace.archive).keys
    guard keys.count == 1, let key = keys.first else {
      workspace.report([
        Diagnostic(
          .noSuchRecord, at: nil, "nothing decides which `\(record)` is meant",
          notes: ["it could be \(keys.map(\.text).joined(separator: ", "))"])
      ])
      return nil
    }
    if let entry = view[key], !view.withholds(key) { return entry }
    workspace.report([MissingRecord.problem(key, view)])
    return nil
  }
}
