internal import Answers
internal import Archive
internal import ArgumentParser
internal import Diagnostics
internal import Records

/// Shows who cites a record, paragraph by paragraph, and what it cites.
struct Trace: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Trace a record: every paragraph that cites it, and what it cites itself.",
    discussion: """
      What is cited need not be held. With paragraphs, as in 'ORG/2/1, paras. 4-9', what cites them is \
      told, and what rests on them. Where nothing decides which record is meant, every one that \
      could be is traced.
      """)

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var time: ViewOptions

  @Argument(help: "The key, such as committee/5, or a citation, such as 'resolution 69/196'.")
  var record: String

  func run() throws {
    var workspace = options.load()
    let view = try time.view(of: &workspace)
    let asked = AskedRecords(record, in: workspace.archive)
    let keys = asked.keys
    let answers = keys.compactMap { TraceAnswer($0, asked.pinpoint, in: view) }.filter(\.isKnown)
    guard !answers.isEmpty else {
      workspace.report(keys.map { MissingRecord.problem($0, view) })
      workspace.printProblems(from: .error)
      throw ExitStatus.problems
    }
    let scope = AnswerScope(view)
    switch options.format {
    case .json:
      Terminal.print(
        JSON.object(
          [
            .init("asked", .string(record)),
            .init("records", .array(answers.map(\.json))),
          ] + AnswerScope(view).members
        ).text)
    case .text: Terminal.print(TraceText(record, answers, scope).text)
    }
  }
}

extension TraceAnswer {
  /// Whether something is held or cited there, so that it can be told of.
  fileprivate var isKnown: Bool { entry != nil || !citedBy.isEmpty || elsewhere > 0 }
}
