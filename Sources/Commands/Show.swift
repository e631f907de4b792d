internal import Answers
internal import Archive
internal import ArgumentParser
internal import Diagnostics
internal import Records

/// Shows one record with its sources and what refers to it.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show a record: its fields, their sources, and what refers to it.")

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var time: ViewOptions

  @Argument(help: "The key, such as committee/5, or a citation, such as 'resolution 69/196'.")
  var record: String

  func run() throws {
    var workspace = options.load()
    let view = try time.view(of: &workspace, unconfirmed: true)
    let key = try key(in: &workspace)
    guard let answer = RecordAnswer(key, in: view) else {
      workspace.report([MissingRecord.problem(key, view)])
      workspace.printProblems(from: .error)
      throw ExitStatus.problems
    }
    switch options.format {
    case .json: Terminal.print(answer.json.text)
    case .text: Terminal.print(RecordText(answer, in: view).text)
    }
  }

  /// The key that was given, or that of the citation that was given.
  private func key(in workspace: inout Workspace) throws -> Key {
    let asked = AskedRecords(record, in: workspace.archive).keys
    if asked.count == 1, let only = asked.first { return only }
    workspace.report([
      Diagnostic(
        .noSuchRecord, at: nil, "nothing decides which `\(record)` is meant",
        notes: ["it could be \(asked.map(\.text).joined(separator: ", "))"])
    ])
    workspace.printProblems(from: .error)
    throw ExitStatus.problems
  }
}
