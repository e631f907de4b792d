internal import Answers
internal import Archive
internal import ArgumentParser
internal import Records

/// Shows what the sessions of a body considered, by provision or by topic.
struct Matrix: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what the sessions of a body considered, by provision or by topic.",
    discussion: """
      A mention is no consideration. A session that was not examined is told apart from one whose \
      report was examined and is silent.
      """)

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var view: ViewOptions
  @OptionGroup var matrix: MatrixOptions

  @Option(help: "What stands in the rows: provisions, unless topics are asked for.")
  var by: GivenWord<MatrixQuestion.Rows>?

  func validate() throws {
    let rows = try matrix.rows(by?.word)
    guard rows != .topic || matrix.basis.isEmpty else {
      throw ValidationError("--basis is asked of provisions; a topic has no basis of its own.")
    }
  }

  func run() throws {
    var workspace = options.load()
    let view = try view.view(of: &workspace)
    let question = try matrix.question(in: &workspace, view)
    workspace.print(MatrixAnswer(question, by: by?.word, in: view))
  }
}
