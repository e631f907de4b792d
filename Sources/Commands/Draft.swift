internal import Answers
internal import Archive
internal import ArgumentParser
internal import Diagnostics
internal import Drafting
internal import Records

/// Drafts a paper from the records, or brings a draft up to them.
struct Draft: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draft a paper from the records; where it stands already, draft it anew.",
    discussion: """
      thematic: a paper on a subject or a provision, before a session. \
      overview: the mandates and the work of a body through a session. \
      agenda, documents, report: the annotated provisional agenda of a session, the list of its \
      documents, the skeleton of its report; set: these three.

      Drafted anew, a passage that the officer edited stays as it is, and how it differs from what \
      would be drafted now is shown.
      """)

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var templates: TemplateOptions

  @Argument(help: "What to draft: thematic, overview, agenda, documents, report or set.")
  var kind: DraftKind

  @Option(help: ArgumentHelp("The subject, by key or name.", valueName: "topic"))
  var topic: String?

  @Option(help: ArgumentHelp("The provision, such as 'article 18'.", valueName: "provision"))
  var provision: String?

  @Option(
    help: ArgumentHelp(
      "The session before which the paper is, or whose it is.", valueName: "session"))
  var session: String?

  @Option(help: ArgumentHelp("The item for which it is, by number, id or key.", valueName: "item"))
  var item: String?

  @Option(
    help: ArgumentHelp(
      "The session with which an overview ends; the newest that was held unless given.",
      valueName: "session"))
  var through: String?

  @Option(help: ArgumentHelp("The body of an overview.", valueName: "body"))
  var body: String?

  @Option(help: ArgumentHelp("The last part of the paper's key.", valueName: "id"))
  var id: String?

  @Option(help: ArgumentHelp("A language; all with templates unless given.", valueName: "language"))
  var language: [String] = []

  @Option(help: ArgumentHelp("The file, in the folder of the records.", valueName: "file"))
  var to: String?

  @Flag(help: "Print what would be written, and write nothing.")
  var print = false

  @Flag(help: "Take the differences as seen: they are not shown again until the records change.")
  var seen = false

  func run() throws {
    var workspace = options.load()
    try workspace.requireSound()
    let library = try templates.library(in: &workspace)
    var works = try requests(in: &workspace).map { DraftWork($0, library, options) }
    for index in works.indices { try works[index].prepare(in: &workspace, takesAsSeen: seen) }
    if !print { try DraftWork.write(works, in: &workspace) }
    let report = DraftReport(works, printsTexts: print)
    switch options.format {
    case .json: Terminal.print(report.json.text)
    case .text:
      workspace.printProblems(from: .warning)
      Terminal.print(report.text)
    }
  }
}

/// What can be drafted.
enum DraftKind: String, ExpressibleByArgument, CaseIterable {
  case thematic
  case overview
  case agenda
  case documents
  case report
  case set

  /// What the set of a session is made of.
  static let ofASet: [DraftKind] = [.agenda, .documents, .report]
}
