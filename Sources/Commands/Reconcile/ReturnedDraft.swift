internal import Answers
internal import Archive
internal import Diagnostics
internal import Documents
internal import Drafting
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

  /// Compares the draft as it would be rendered from a view of the records with what came back.
  func compare(
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
}
