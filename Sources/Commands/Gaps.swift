internal import Answers
internal import Archive
internal import ArgumentParser
internal import Diagnostics
internal import Records

/// Shows what the sessions of a body have not considered, or what was not examined.
struct Gaps: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what the sessions of a body have not considered, as far as is known.",
    discussion: """
      Only of a session on which a report, or an overview of several sessions, was examined as a whole \
      can it be told that something was not considered; of one known by an overview alone it is told as \
      that overview reports it. With --unexamined: which documents, sessions and fields were not examined; of all \
      bodies where none is named.
      """)

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var view: ViewOptions
  @OptionGroup var matrix: MatrixOptions

  @Flag(help: "Show what was not examined instead.")
  var unexamined = false

  func validate() throws {
    guard !unexamined || matrix.selectsOnlyBody else {
      throw ValidationError("--unexamined takes a body and none of the other selections.")
    }
  }

  func run() throws {
    var workspace = options.load()
    let view = try view.view(of: &workspace)
    if unexamined {
      let body = matrix.body.flatMap { workspace.key(of: $0, .body, "the body") }
      try workspace.requireFound()
      workspace.print(UnexaminedAnswer(body.map { [$0] } ?? [], in: view))
    } else {
      workspace.print(GapsAnswer(try matrix.question(in: &workspace, view), in: view))
    }
  }
}
