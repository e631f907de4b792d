internal import Answers
internal import Archive
internal import ArgumentParser
internal import Diagnostics
internal import Records

/// Lists the records of a kind.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the records of a kind: sessions, acts, recommendations and others.",
    discussion: """
      Kinds: \(Kind.allCases.map(\.plural).joined(separator: ", ")).

      A record of which it is not known whether it belongs to the list is told apart.
      """)

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var view: ViewOptions
  @OptionGroup var filter: FilterOptions

  @Argument(help: "What to list, such as sessions.")
  var kind: String

  func run() throws {
    var workspace = options.load()
    let view = try view.view(of: &workspace)
    let filter = try filter.filter(in: &workspace)
    guard let kind = Kind.allCases.first(where: { [$0.rawValue, $0.plural].contains(kind) }) else {
      workspace.report([
        Diagnostic(
          .noSuchRecord, at: nil, "there is no kind of record `\(self.kind)`",
          notes: ["the kinds are \(Kind.allCases.map(\.plural).joined(separator: ", "))"],
          suggestion: NearMiss.of(self.kind, among: Kind.allCases.map(\.plural)))
      ])
      workspace.printProblems(from: .error)
      throw ExitStatus.usage
    }
    for name in filter.inapplicable(to: kind) {
      workspace.report([
        Diagnostic(
          .noSuchRecord, at: nil, "--\(name) says nothing of \(kind.plural)",
          notes: ["leave it out, or list another kind"])
      ])
    }
    try workspace.requireFound()
    workspace.print(ListAnswer(kind, in: view, filter))
  }
}

extension Workspace {
  /// Prints an answer in the form that was asked for.
  func print(_ answer: some Answer) {
    switch format {
    case .json: Terminal.print(answer.json.text)
    case .text: Terminal.print(TableText(answer.tables, answer.scope).text)
    }
  }

  /// Ends the command where what was asked for is not there, having said so.
  func requireFound() throws {
    guard log.diagnostics.contains(where: { $0.code == .noSuchRecord }) else { return }
    printProblems(from: .error)
    throw ExitStatus.problems
  }
}
