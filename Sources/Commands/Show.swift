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
  @OptionGroup var time: TimeOptions

  @Argument(help: "The key, such as untoc-wg3/5 or untoc-cop/resolution/7/4.")
  var key: String

  func run() throws {
    var workspace = options.load()
    let view = RecordView(workspace.archive, asOf: time.asOf?.day)
    guard let answer = RecordAnswer(Key(key), in: view) else {
      workspace.report([Show.missing(key, workspace.archive)])
      workspace.printProblems(from: .error)
      throw ExitStatus.problems
    }
    switch options.format {
    case .json: Terminal.print(answer.json.text)
    case .text: Terminal.print(RecordText(answer, in: view).text)
    }
  }

  static func missing(_ key: String, _ archive: Archive) -> Diagnostic {
    Diagnostic(
      .noSuchRecord, at: nil, "no record `\(key)` is in view",
      suggestion: NearMiss.of(key, among: archive.allEntries.map(\.key.text)))
  }
}
