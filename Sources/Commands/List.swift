internal import Answers
internal import Archive
internal import ArgumentParser
internal import Diagnostics
internal import Records

/// Lists the records of a kind, or what a named list tells of them.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the records of a kind: sessions, acts, recommendations and others.",
    discussion: """
      Kinds: \(Kind.allCases.map(\.plural).joined(separator: ", ")).

      Other lists:
      \(NamedLists.all.map { "\($0.name): \($0.summary)" }.joined(separator: "\n"))

      A record of which it is not known whether it belongs to the list is told apart.
      """)

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var view: ViewOptions
  @OptionGroup var filter: FilterOptions

  @Argument(help: "What to list, such as sessions.")
  var name: String

  func run() throws {
    var workspace = options.load()
    let view = try view.view(of: &workspace)
    let filter = try filter.filter(in: &workspace)
    if let list = NamedLists.named(name) {
      try requireFit(list.inapplicable(filter), to: name, in: &workspace)
      guard list.isAsked(by: filter) else {
        let needed = list.needed.map { "--\($0)" }.joined(separator: " or ")
        throw ValidationError("the list `\(name)` needs \(needed)")
      }
      return workspace.print(list.init(view, filter))
    }
    guard let kind = Kind.allCases.first(where: { [$0.rawValue, $0.plural].contains(name) }) else {
      let names = Kind.allCases.map(\.plural) + NamedLists.all.map { $0.name }
      let near = NearMiss.of(name, among: names).map { ": did you mean \($0)?" } ?? ""
      throw ValidationError(
        "there is no list `\(name)`\(near)\nthe lists are \(names.joined(separator: ", "))")
    }
    try requireFit(filter.inapplicable(to: kind), to: kind.plural, in: &workspace)
    workspace.print(ListAnswer(kind, in: view, filter))
  }

  /// Ends the command where an option says nothing of what is listed.
  private func requireFit(
    _ options: [String], to list: String, in workspace: inout Workspace
  ) throws {
    guard let first = options.first else { return }
    throw ValidationError("--\(first) says nothing of \(list); leave it out, or list another kind")
  }
}

extension Workspace {
  /// Prints an answer in the form that was asked for.
  func print(_ answer: any Answer) {
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
