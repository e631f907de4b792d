internal import Answers
internal import Diagnostics
internal import Drafting
internal import Files
internal import Reconciling
internal import Records

extension ReturnedDraft {
  /// Takes over the wording of the officer's own prose, where the draft then says what came back.
  func take(
    _ comparison: Comparison, _ library: TemplateLibrary, _ options: WorkspaceOptions,
    _ time: ViewOptions, in workspace: inout Workspace
  ) throws -> ProseEdits {
    let edits = ProseEdits(comparison) {
      AtomicFile.text(of: $0)
    } escape: {
      MarkdownEscape.escaped($0)
    }
    workspace.report(edits.diagnostics)
    guard !edits.taken.isEmpty else { return edits }
    let made = edits.files.map { file in
      File(path: file.path, text: file.text.replacing("\r\n", with: "\n"))
    }
    var tried = options.load(with: made)
    try tried.requireSound()
    let after = try compare(library, try time.view(of: &tried), in: &tried)
    let expected = comparison.findings.filter { !edits.taken.contains($0) }.map(\.said)
    guard after.findings.map(\.said) == expected else {
      workspace.report([
        Diagnostic(
          .draftNotRendered, at: nil,
          "with these edits \(paper.key) would not say what came back; nothing is taken over")
      ])
      try workspace.requireSound()
      return edits
    }
    for file in edits.files {
      workspace.report(AtomicFile.write(Array(file.text.utf8), to: file.path).map { [$0] } ?? [])
    }
    try workspace.requireSound()
    return edits
  }
}

extension Finding {
  /// What it says of the words, wherever they stand in the file of the draft.
  fileprivate var said: [String] { [kind.rawValue, id ?? "", old, new] }
}
