internal import Answers
internal import ArgumentParser
internal import Diagnostics
internal import Files
internal import Records
internal import Searching

/// Looks for words in the records, in any of the six languages.
struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Search the records for words, symbols and numbers, in six languages.",
    discussion: """
      All words must occur; words in quotation marks must stand together. What the question names as a \
      whole, such as '7/4' or 'WG.3/2012/5', comes first. The words of the records are kept in an index \
      that is brought up to date by each search.
      """)

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var view: ViewOptions
  @OptionGroup var filter: FilterOptions

  @Option(help: "Only records of that kind; may be given several times.")
  var kind: [GivenKind] = []

  @Option(
    help: "Search texts in that language, beside names and titles; may be given several times.")
  var language: [TextLanguage] = []

  @Option(help: ArgumentHelp("How many records are told.", valueName: "number"))
  var limit = 20

  @Option(help: ArgumentHelp("The file of the index.", valueName: "file"))
  var index = "Output/search.sqlite"

  @Argument(help: "What to look for, such as 'electronic evidence'.")
  var words: [String]

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit takes a number from 1 on") }
  }

  func run() throws {
    var workspace = options.load()
    let view = try view.view(of: &workspace)
    let filter = try filter.filter(in: &workspace)
    do {
      // Where no folder can be made the file cannot either, and that is told.
      _ = Folder.makeFolders(above: index)
      let found = try SearchIndex(at: index)
      try found.update(from: view)
      let answer = try SearchAnswer(
        words.joined(separator: " "), in: view, by: found, filter, kinds: Set(kind.map(\.kind)),
        languages: language.map(\.language), limit: limit)
      switch options.format {
      case .json: workspace.print(answer)
      case .text: Terminal.print(SearchText(answer).text)
      }
    } catch {
      workspace.report([
        Diagnostic(
          .noIndex, at: nil, "the index `\(index)` cannot be used",
          notes: [error.words, "--index names another file"])
      ])
      workspace.printProblems(from: .error)
      throw ExitStatus.problems
    }
  }
}

/// A kind of record given on the command line, such as `act` or `acts`.
struct GivenKind: ExpressibleByArgument {
  let kind: Kind

  init?(argument: String) {
    guard let kind = Kind.allCases.first(where: { [$0.rawValue, $0.plural].contains(argument) })
    else { return nil }
    self.kind = kind
  }

  static var allValueStrings: [String] { Kind.allCases.map(\.rawValue) }
}
