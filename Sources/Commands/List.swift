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

      Other lists:
      \(NamedLists.all.map { "  \($0.name): \($0.summary)" }.joined(separator: "\n"))

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
    if let list = NamedLists.named(kind) {
      try workspace.requireApplicable(list.inapplicable(filter), to: list.name)
      try workspace.requireAsked(list, filter)
      workspace.print(list.init(view, filter))
      return
    }
    guard let kind = Kind.allCases.first(where: { [$0.rawValue, $0.plural].contains(kind) }) else {
      workspace.report([
        Diagnostic(
          .noSuchRecord, at: nil, "there is no kind of record `\(self.kind)`",
          notes: [
            "the kinds are \(Kind.allCases.map(\.plural).joined(separator: ", "))",
            "other lists are \(NamedLists.all.map { $0.name }.joined(separator: ", "))",
          ],
          suggestion: NearMiss.of(
            self.kind, among: Kind.allCases.map(\.plural) + NamedLists.all.map { $0.name }))
      ])
      workspace.printProblems(from: .error)
      throw ExitStatus.usage
    }
    try workspace.requireApplicable(filter.inapplicable(to: kind), to: kind.plural)
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

  /// Ends the command where options were given that say nothing of what is listed.
  fileprivate mutating func requireApplicable(_ inapplicable: [String], to list: String) throws {
    for name in inapplicable {
      report([
        Diagnostic(
          .noSuchRecord, at: nil, "--\(name) says nothing of \(list)",
          notes: ["leave it out, or list another kind"])
      ])
    }
    try requireFound()
  }

  /// Ends the command where a list was asked for without what it needs.
  fileprivate mutating func requireAsked(_ list: any NamedList.Type, _ filter: RecordFilter) throws
  {
    guard !list.isAsked(by: filter) else { return }
    let needed = list.needed.map { "--\($0)" }.joined(separator: " or ")
    report([Diagnostic(.noSuchRecord, at: nil, "\(list.name) needs \(needed)")])
    try requireFound()
  }

  /// Ends the command where what was asked for is not there, having said so.
  func requireFound() throws {
    guard log.diagnostics.contains(where: { $0.code == .noSuchRecord }) else { return }
    printProblems(from: .error)
    throw ExitStatus.problems
  }
}
