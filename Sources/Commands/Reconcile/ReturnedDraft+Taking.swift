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
    let edits = ProseEdits(
      comparison, text: { AtomicFile.text(of: $0) },
      escape: ProseEdits.Escape(
        inside: MarkdownEscape.escaped, paragraph: MarkdownEscape.paragraph))
    workspace.report(edits.diagnostics)
    guard !edits.taken.isEmpty else { return edits }
    let made = edits.files.map { file in
      File(path: file.path, text: file.text.replacing("\r\n", with: "\n"))
    }
    var tried = options.load(with: made)
    try tried.requireSound()
    let after = try compare(library, try time.view(of: &tried), in: &tried)
    let expected = comparison.findings.filter { !edits.taken.contains($0) }
    let isSame =
      edits.changesNumbers
      ? after.findings.saidAnywhere == expected.saidAnywhere
      : after.findings.map(\.said) == expected.map(\.said)
    guard isSame else {
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

extension [Finding] {
  /// What they say, whatever number a paragraph has.
  fileprivate var saidAnywhere: [[String]] {
    filter { $0.kind != .renumbered }.map { [$0.kind.rawValue, $0.old, $0.new] }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }
}
