internal import Answers
internal import Archive
internal import Diagnostics
internal import Documents
internal import Drafting
internal import Files
internal import Publishing
internal import Records

/// Renders papers in their languages to files in memory, and collects what is wrong with them.
struct PaperBuild {
  private(set) var output = FileTree()
  private(set) var problems: [Diagnostic] = []
  private(set) var papers = 0
  private let view: RecordView
  private let library: TemplateLibrary
  private let options: WriterOptions
  private var drafters: [Language: PaperDrafter] = [:]

  init(_ view: RecordView, _ library: TemplateLibrary, showSources: Bool = false) {
    self.view = view
    self.library = library
    options = WriterOptions(showSources: showSources)
  }

  /// Compiles the templates of every language and finds wording that says something of the subject.
  mutating func checkTemplates() {
    let forbidden = SubjectNames(view.archive).names
    for language in library.languages {
      problems += drafter(language)?.subjects(forbidden: forbidden) ?? []
    }
  }

  /// Renders one paper in every language that it names.
  mutating func render(_ paper: Document) {
    papers += 1
    for document in draft(paper) {
      let path = "\(PaperBuild.path(paper.key)).\(document.language.rawValue)"
      output.add("\(path).html", bytes: HTMLWriter(options: options).write(document))
      output.add("\(path).md", bytes: MarkdownWriter(options: options).write(document))
    }
  }

  /// Drafts one paper in every language that it names.
  @discardableResult
  mutating func draft(_ paper: Document) -> [DocumentTree] {
    var documents: [DocumentTree] = []
    var drafted: Set<Language> = []
    for language in paper.languages.isEmpty ? [paper.original ?? .en] : paper.languages
    where drafted.insert(language).inserted {
      guard let drafter = drafter(language) else {
        problems.append(
          Diagnostic(
            .noTemplate, at: view[paper.key]?.place(of: "languages"),
            "there are no templates in \(language.ownName)",
            notes: ["there are in \(library.languages.map(\.ownName).joined(separator: ", "))"]))
        continue
      }
      let (document, found) = drafter.draft(paper.key)
      problems += found
      if let document { documents.append(document) }
    }
    return documents
  }

  private mutating func drafter(_ language: Language) -> PaperDrafter? {
    if let drafter = drafters[language] { return drafter }
    guard library.languages.contains(language) else { return nil }
    let drafter = PaperDrafter(library, view, language: language)
    problems += drafter?.diagnostics ?? []
    drafters[language] = drafter
    return drafter
  }

  /// The path of a paper: its key, with every part escaped as in addresses.
  private static func path(_ key: Key) -> String {
    key.text.split(separator: "/").map { Anchor.escaped(String($0)) }.joined(separator: "/")
  }

  /// What was written, as JSON.
  func json(_ summary: WriteSummary, to folder: String) -> JSON {
    .object([
      .init("folder", .string(folder)),
      .init("papers", .number(papers)),
      .init("written", .array(summary.written.map(JSON.string))),
      .init("unchanged", .number(summary.unchanged)),
      .init("removed", .array(summary.removed.map(JSON.string))),
      .init("warnings", .array(problems.filter { $0.severity == .warning }.map(JSON.init))),
    ])
  }
}
