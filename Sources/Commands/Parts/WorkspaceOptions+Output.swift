internal import Diagnostics
internal import Files

extension WorkspaceOptions {
  /// Refuses an output that would lie over what it is made from, before anything is read.
  func requireApart(_ to: String, _ templates: TemplateOptions) throws {
    let output = FolderPlace(to)
    let inputs = [records, register, templates.folder]
    guard let input = inputs.first(where: { output.overlaps(FolderPlace($0)) }) else { return }
    let problem = Diagnostic(
      .outputOverInput, at: nil, "the output `\(to)` and the folder `\(input)` overlap",
      notes: ["nothing was written"], suggestion: "--to Output")
    switch format {
    case .json: Terminal.print(DiagnosticLog([problem]).json)
    case .text: Terminal.report([problem])
    }
    throw ExitStatus.usage
  }
}
