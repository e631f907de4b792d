internal import Answers
internal import Archive
internal import Diagnostics
internal import Documents
internal import Drafting
internal import Files
internal import Reconciling
internal import Records

/// The draft from which a file was made, found by what the file says of itself and by what was asked for.
struct ReturnedDraft {
  let paper: Document
  let language: Language
  private let returned: ReturnedFile
  private let file: String
  private let view: RecordView

  /// Finds the draft; what does not fit is reported and ends the command.
  init(
    _ returned: ReturnedFile, _ file: String, _ asked: String?, _ askedLanguage: Language?,
    _ view: RecordView, in workspace: inout Workspace
  ) throws {
    let place = SourceRange(file: file)
    let papers = view.all(Document.self).filter(\.isRendered)
    if let asked, let own = returned.draft, own.text != asked {
      let headline = "`\(file)` was made from \(own) and not from \(asked)"
      workspace.report([Diagnostic(.returnedOfAnotherDraft, at: place, headline)])
    }
    if let askedLanguage, let own = returned.language, own != askedLanguage {
      let headline = "`\(file)` is in \(own.ownName) and not in \(askedLanguage.ownName)"
      workspace.report([Diagnostic(.returnedOfAnotherDraft, at: place, headline)])
    }
    let key = asked ?? returned.draft?.text
    let found = papers.first { $0.key.text == key }
    if let key, found == nil {
      workspace.report([
        Diagnostic(
          .returnedOfUnknownDraft, at: place, "no draft `\(key)` is in view",
          suggestion: NearMiss.of(key, among: papers.map(\.key.text)))
      ])
    } else if key == nil {
      workspace.report([
        Diagnostic(
          .returnedWithoutDraft, at: place, "`\(file)` names no draft",
          notes: ["--paper takes one of " + papers.map { "`\($0.key)`" }.joined(separator: ", ")])
      ])
    }
    try workspace.requireSound()
    guard let paper = found else { throw ExitStatus.problems }
    let offered = paper.languages.isEmpty ? [paper.original ?? .en] : paper.languages
    language = askedLanguage ?? returned.language ?? paper.original ?? offered[0]
    if !offered.contains(language) {
      let names = offered.map(\.ownName).joined(separator: ", ")
      workspace.report([
        Diagnostic(
          .returnedOfAnotherDraft, at: place, "\(paper.key) is not in \(language.ownName)",
          notes: ["it is in \(names)"])
      ])
      try workspace.requireSound()
    }
    self.paper = paper
    self.returned = returned
    self.file = file
    self.view = view
  }

  /// Compares the draft as it would be rendered now with what came back.
  func compare(
    _ library: TemplateLibrary, in workspace: inout Workspace
  ) throws -> Comparison {
    let comparison = try compare(library, view, in: &workspace)
    if let digest = returned.digest, digest != comparison.sent.document.digest {
      workspace.report([
        Diagnostic(
          .recordsHaveChanged, at: SourceRange(file: file),
          "\(paper.key) says something else now than when `\(file)` was written")
      ])
    }
    let all = comparison.sent.passages.count
    if comparison.matched * 20 < all || comparison.matched == 0 {
      workspace.report([
        Diagnostic(
          .nothingOfTheDraft, at: SourceRange(file: file),
          "of \(all.of("paragraph")) of \(paper.key), \(comparison.matched) came back in `\(file)`")
      ])
      try workspace.requireSound()
    }
    return comparison
  }

  private func compare(
    _ library: TemplateLibrary, _ view: RecordView, in workspace: inout Workspace
  ) throws -> Comparison {
    let drafter = PaperDrafter(library, view.seen(by: paper), language: language)
    workspace.report((drafter?.diagnostics ?? []).filter { $0.severity == .error })
    let traced = drafter?.traced(paper.key)
    workspace.report((traced?.diagnostics ?? []).filter { $0.severity == .error })
    guard let traced, let document = traced.document else {
      workspace.report([
        Diagnostic(
          .draftNotRendered, at: nil, "\(paper.key) cannot be rendered in \(language.ownName)")
      ])
      try workspace.requireSound()
      throw ExitStatus.problems
    }
    try workspace.requireSound()
    return Comparison(
      SentDocument(document, traced.origins), returned,
      ChangeJudge(view.archive, paper: paper.key, language))
  }

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
