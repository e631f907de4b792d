internal import Answers
internal import Archive
internal import Diagnostics
internal import Documents
internal import Drafting
internal import Files
internal import Records

/// Papers as they are given to translators and taken back: drafted in one language, as all is seen today.
struct TranslationDesk {
  /// A paper that can be translated.
  struct Paper {
    let entry: Entry
    let document: Document
    /// The language of its original, in which it has a text of its own.
    let original: Language
    /// The hash of that text.
    let hash: String

    /// The languages in which it is to exist.
    var languages: [Language] { document.languages }
  }

  private let view: RecordView
  private let library: TemplateLibrary

  init(_ templates: TemplateOptions, in workspace: inout Workspace) throws {
    view = RecordView(workspace.archive.confirmed, today: ViewOptions.today)
    library = try templates.library(in: &workspace)
  }

  /// The paper of one of the keys; where it is none that can be translated, that is reported at a place.
  func paper(
    _ keys: [Key], asked: String, at place: SourceRange? = nil, _ workspace: inout Workspace
  ) -> Paper? {
    let found = keys.compactMap { view.withholds($0) ? nil : view[$0] }
    if found.count == 1, let entry = found.first, let document = entry.record as? Document,
      document.isRendered
    {
      let original = document.original ?? .en
      if let text = document.text?[original] {
        return Paper(
          entry: entry, document: document, original: original, hash: TextHash.of(text))
      }
    }
    let note =
      found.count > 1
      ? "it could be \(found.map(\.key.text).joined(separator: ", "))"
      : "a paper is a draft with a text of its own in the language of its original"
    workspace.report([
      Diagnostic(
        .noSuchPaper, at: place, "`\(asked)` is no paper to translate", notes: [note])
    ])
    return nil
  }

  /// The paper in a language, without pictures, and how it asks for its figures.
  func draft(
    _ paper: Paper, in language: Language, _ workspace: inout Workspace
  ) -> (document: DocumentTree, figures: [String: String])? {
    guard library.languages.contains(language),
      let drafter = PaperDrafter(library, view.seen(by: paper.document), language: language)
    else {
      workspace.report([
        Diagnostic(
          .noTemplate, at: paper.entry.place(of: "languages"),
          "there are no templates in \(language.ownName)")
      ])
      return nil
    }
    let (figured, problems) = drafter.paper(paper.entry.key)
    workspace.report(drafter.diagnostics + problems)
    guard !workspace.log.hasErrors, let figured,
      let document = FiguredPaper.finished([figured], layOut: { _ in nil }).first
    else { return nil }
    return (document, figured.requests)
  }

  /// The paper as it stands in another language, where it does.
  func rendering(
    of paper: Paper, in language: Language, _ workspace: inout Workspace
  ) -> DocumentTree? {
    guard paper.document.text?[language] != nil, library.languages.contains(language) else {
      return nil
    }
    return draft(paper, in: language, &workspace)?.document
  }

  /// What is wrong with a paper as it would be with other records; templates are not told of again.
  func problems(of paper: Document, in archive: Archive) -> [Diagnostic] {
    let known = paper.languages.allSatisfy(library.languages.contains)
    guard known else { return [] }
    var build = PaperBuild(RecordView(archive.confirmed, today: ViewOptions.today), library)
    build.check([paper])
    return build.problems.filter { $0.severity == .error }
  }
}

extension Workspace {
  /// Writes an answer to a file, or shows it; problems are shown in any case.
  mutating func give(_ bytes: [UInt8], to path: String?) throws {
    if let path, let problem = AtomicFile.write(bytes, to: path) {
      report([problem])
      try requireSound()
    }
    printProblems(from: .warning)
    if let path { Terminal.print("wrote \(path)\n") } else { Terminal.print(bytes[...]) }
  }

  /// The end of a command whose problems are shown.
  var failure: ExitStatus {
    printProblems(from: .warning)
    return .problems
  }
}
