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
  /// What is still to be set as PDF, by path without an ending.
  private(set) var sources: [(path: String, language: Language, bytes: [UInt8])] = []
  let view: RecordView
  private let library: TemplateLibrary
  private let writers: PaperWriters
  /// The languages to which the build is limited; all where none is given.
  private let only: [Language]
  /// What was counted in each document, in the order in which they were made.
  private(set) var counts: [PaperCount] = []
  private var drafters: [Language: [Sight: PaperDrafter]] = [:]
  private var views: [Sight: RecordView] = [:]

  /// What papers see alike: those drawn from the same documents, and as of a day for one session.
  private struct Sight: Hashable {
    let documents: Set<Key>
    let session: Key?

    init(_ paper: Document?, in view: RecordView) {
      documents = Set(paper?.sourcesUsed.map(\.target) ?? [])
      session = view.asOf == nil ? nil : paper?.session?.target
    }
  }

  init(
    _ view: RecordView, _ library: TemplateLibrary, _ writers: PaperWriters = PaperWriters(),
    only: [Language] = []
  ) {
    self.view = view
    self.library = library
    self.writers = writers
    self.only = only
  }

  /// Compiles the templates of every language and finds wording that says something of the subject.
  mutating func checkTemplates() {
    let forbidden = SubjectNames(view.archive).names
    let checks = Parallel.map(library.languages) { [view, library] language in
      PaperBuild.checked(language, library, view, forbidden: forbidden)
    }
    for (language, (drafter, found)) in zip(library.languages, checks) {
      drafters[language, default: [:]][Sight(nil, in: view)] = drafter
      for problem in found where !problems.contains(problem) { problems.append(problem) }
    }
  }

  /// The papers' templates of a language, and what is wrong with these and those of other pages.
  private static func checked(
    _ language: Language, _ library: TemplateLibrary, _ view: RecordView, forbidden: [String]
  ) -> (drafter: PaperDrafter?, problems: [Diagnostic]) {
    let papers = PaperDrafter(library, view, language: language)
    let indexes = RecordIndex.all.filter {
      library.languages(ofIndex: $0.name).contains(language)
    }
    let index = IndexDrafter(library, view, indexes, language: language)
    let pages = Kind.allCases.compactMap {
      RecordDrafter(library, view, $0, language: language)
    }
    var problems = papers?.diagnostics ?? []
    problems += papers?.subjects(forbidden: forbidden) ?? []
    problems += (index?.diagnostics ?? []) + (index?.subjects(forbidden: forbidden) ?? [])
    problems += pages.flatMap(\.diagnostics) + pages.flatMap { $0.subjects(forbidden: forbidden) }
    let plans = PlanDrafter(library, view, language: language)
    problems += (plans?.diagnostics ?? []) + (plans?.subjects(forbidden: forbidden) ?? [])
    return (papers, problems)
  }

  /// Renders papers in every language that they name; `progress` is told how many are done.
  ///
  /// Their graphs are laid out by `layOut` in one run, or not at all where they have none.
  mutating func render(
    _ papers: [Document], progress: (Int) -> Void, layOut: ([UInt8]) -> [UInt8]? = { _ in nil }
  ) {
    let writers = writers
    for (document, files) in draft(
      papers, progress: progress, layOut: layOut, as: { writers.files(of: $0) })
    {
      let path = "\(PaperBuild.path(document.key)).\(document.language.rawValue)"
      for (format, bytes) in files {
        if format == .pdf {
          sources.append((path, document.language, bytes))
        } else {
          output.add("\(path).\(format.ending)", bytes: bytes)
        }
      }
    }
    self.papers += papers.count
  }

  /// Adds the PDF of each source, where it could be made.
  mutating func add(set documents: [[UInt8]?]) {
    for (source, bytes) in zip(sources, documents) {
      if let bytes { output.add("\(source.path).pdf", bytes: bytes) }
    }
  }

  /// Drafts papers only to find what is wrong with them.
  mutating func check(_ papers: [Document]) {
    _ = draft(papers, progress: { _ in }, layOut: { _ in nil }, as: { _ in })
  }

  /// Drafts papers on all processors, some at a time so that not all are in memory, and makes
  /// something of each document; those with graphs wait until all graphs are there.
  private mutating func draft<Made: Sendable>(
    _ papers: [Document], progress: (Int) -> Void, layOut: ([UInt8]) -> [UInt8]?,
    as make: @Sendable (DocumentTree) -> Made
  ) -> [(PaperCount, Made)] {
    var made: [(PaperCount, Made)] = []
    var waiting: [FiguredPaper] = []
    let tasks = papers.flatMap { paper in
      languages(of: paper).map { (key: paper.key, drafter: $0) }
    }
    var done = 0
    for chunk in stride(from: 0, to: tasks.count, by: 16) {
      let some = Array(tasks[chunk..<min(chunk + 16, tasks.count)])
      let results = Parallel.map(some) { task in
        let (paper, problems) = task.drafter.paper(task.key)
        guard let paper, !paper.hasGraphs else {
          return (paper: paper, made: (PaperCount, Made)?.none, problems: problems)
        }
        let document = FiguredPaper.finished([paper]) { _ in nil }.first
        return (nil, document.map { (PaperCount($0), make($0)) }, problems)
      }
      for result in results {
        self.problems += result.problems
        if let paper = result.paper { waiting.append(paper) }
        if let result = result.made { made.append(result) }
      }
      done += some.count
      progress(done * papers.count / tasks.count)
    }
    for document in FiguredPaper.finished(waiting, layOut: layOut) {
      made.append((PaperCount(document), make(document)))
    }
    count(papers, made.map(\.0))
    return made
  }

  /// Keeps what was counted, and reports what differs between languages or is too long.
  private mutating func count(_ papers: [Document], _ made: [PaperCount]) {
    counts += made
    for paper in papers {
      let own = made.filter { $0.key == paper.key }
      problems += PaperCount.problems(own, of: paper, in: view)
    }
  }

  /// The drafters of the languages that a paper names, each once; a language without templates is
  /// reported.
  private mutating func languages(of paper: Document) -> [PaperDrafter] {
    var named: Set<Language> = []
    var drafters: [PaperDrafter] = []
    for language in paper.renderedLanguages
    where (only.isEmpty || only.contains(language)) && named.insert(language).inserted {
      if let drafter = drafter(language, for: paper) {
        drafters.append(drafter)
      } else {
        problems.append(
          Diagnostic(
            .noTemplate, at: view[paper.key]?.place(of: "languages"),
            "there are no templates in \(language.ownName)",
            notes: ["there are in \(library.languages.map(\.ownName).joined(separator: ", "))"]))
      }
    }
    return drafters
  }

  /// The drafter of a language for what a paper sees, or for everything where none is given.
  ///
  /// What is wrong with the templates is the same for all, and told once.
  private mutating func drafter(_ language: Language, for paper: Document?) -> PaperDrafter? {
    let sight = Sight(paper, in: view)
    if let drafter = drafters[language]?[sight] { return drafter }
    guard library.languages.contains(language) else { return nil }
    var drafter = drafters[language]?.values.first?.seeing(seen(by: paper, sight))
    if drafter == nil {
      drafter = PaperDrafter(library, seen(by: paper, sight), language: language)
      problems += drafter?.diagnostics ?? []
    }
    drafters[language, default: [:]][sight] = drafter
    return drafter
  }

  private mutating func seen(by paper: Document?, _ sight: Sight) -> RecordView {
    guard let paper else { return view }
    if let view = views[sight] { return view }
    let seen = view.seen(by: paper)
    views[sight] = seen
    return seen
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
      .init("words", .array(counts.map { $0.json(in: view) })),
      .init("warnings", .array(problems.filter { $0.severity == .warning }.map(JSON.init))),
    ])
  }
}
