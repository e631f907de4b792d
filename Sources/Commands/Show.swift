internal import Answers
internal import Archive
internal import ArgumentParser
internal import Citations
internal import Diagnostics
internal import Records

/// Shows one record with its sources and what refers to it.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show a record: its fields, their sources, and what refers to it.")

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var time: TimeOptions

  @Argument(help: "The key, such as committee/5, or a citation, such as 'resolution 69/196'.")
  var record: String

  func run() throws {
    var workspace = options.load()
    let view = time.view(of: workspace.archive)
    let key = try key(in: &workspace)
    guard let answer = RecordAnswer(key, in: view) else {
      workspace.report([Show.missing(key, view)])
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
    let recogniser = Recogniser(known: workspace.archive.known)
    switch recogniser.reference(record, in: CitationContext()) {
    case .understood(let reference, _): return reference.target
    case .malformed: return Key(record)
    case .unattributed(let citation):
      let held = citation.candidates.filter { workspace.archive.holder(of: $0) != nil }
      // A misspelt key has near ones for candidates; they are suggestions and no answer.
      let isName = held.contains(where: workspace.archive.known.named(record).contains)
      guard !held.isEmpty, citation.kind != .record || isName else { return Key(record) }
      if held.count == 1, let only = held.first { return only }
      workspace.report([
        Diagnostic(
          .noSuchRecord, at: nil, "nothing decides which `\(record)` is meant",
          notes: ["it could be \(held.map(\.text).joined(separator: ", "))"])
      ])
      workspace.printProblems(from: .error)
      throw ExitStatus.problems
    }
  }

  private static func missing(_ key: Key, _ view: RecordView) -> Diagnostic {
    if view.archive[key] != nil {
      let notes = ["it is restricted, under embargo, or not known to have happened by that day"]
      return Diagnostic(.noSuchRecord, at: nil, "\(key) is left out of this view", notes: notes)
    }
    return Diagnostic(
      .noSuchRecord, at: nil, "no record `\(key)` is held",
      suggestion: NearMiss.of(key.text, among: view.archive.allEntries.map(\.key.text)))
  }
}
