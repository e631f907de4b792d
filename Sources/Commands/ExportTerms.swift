internal import Answers
internal import Archive
internal import ArgumentParser
internal import Diagnostics
internal import Translating

/// Writes the names and titles that the records have in two languages.
struct ExportTerms: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terms",
    abstract: "Write names and titles in two languages as a list of terms, in TBX-Basic.",
    discussion: """
      Bodies, treaties, subjects and acts that the records name in both languages, with the sources of the \
      names. What nothing confirms and what is restricted or withheld is not in it.
      """)

  @OptionGroup var options: WorkspaceOptions

  @Option(help: ArgumentHelp("Out of which language.", valueName: "language"))
  var from: TextLanguage

  @Option(help: ArgumentHelp("Into which language.", valueName: "language"))
  var toLanguage: TextLanguage

  @Option(help: ArgumentHelp("Write it to a file instead of showing it.", valueName: "file"))
  var to: String?

  func validate() throws {
    guard from.language != toLanguage.language else {
      throw ValidationError("--from and --to-language are the same language")
    }
  }

  func run() throws {
    var workspace = options.load()
    try workspace.requireSound()
    let view = RecordView(workspace.archive.confirmed, today: ViewOptions.today)
    let list = TermList(view, from: from.language, to: toLanguage.language)
    try workspace.give(TBXWriter().write(list), to: to)
  }
}
