package import Answers
package import Diagnostics
package import Documents
import Files
package import Records

/// Drafts the indexes of the records in one language, page by page.
package struct IndexDrafter: Sendable {
  private let view: RecordView
  private let language: Language
  private let indexes: [(index: RecordIndex, templates: TemplateSet)]
  /// The figures at the head of each index, by its name.
  private var figures: [String: [CaptionedFigure]] = [:]
  /// What is wrong with the templates themselves.
  package private(set) var diagnostics: [Diagnostic] = []

  /// Compiles the templates of the indexes in a language; `nil` where its wording is not written yet.
  package init?(
    _ library: TemplateLibrary, _ view: RecordView, _ indexes: [RecordIndex], language: Language
  ) {
    guard let wording = Wording.of(language) else { return nil }
    self.view = view
    self.language = language
    var compiled: [(index: RecordIndex, templates: TemplateSet)] = []
    var all: [Diagnostic] = []
    for index in indexes {
      var problems: [Diagnostic] = []
      let templates = TemplateSet(
        library.templates(ofIndex: index.name, in: language), wording: wording,
        names: IndexNames(index, view.archive), filters: .records(view, in: language),
        diagnostics: &problems)
      all += problems.filter { !all.contains($0) }
      compiled.append((index, templates))
    }
    self.indexes = compiled
    diagnostics = all
  }

  /// What is wrong with the wording because it says something of the subject itself.
  package func subjects(forbidden: [String]) -> [Diagnostic] {
    indexes.flatMap { $0.templates.subjects(forbidden: forbidden) }
  }

  /// Gives drafters of one view the figures of their indexes, all graphs laid out in one run.
  ///
  /// - Parameters:
  ///   - drafters: one for each language.
  ///   - layOut: as `FlowGraph.figures` asks for it; called once, or not at all.
  package static func addFigures(
    to drafters: inout [IndexDrafter], layOut: ([UInt8]) -> [UInt8]?
  ) {
    var shown: [String: [any IndexFigure]] = [:]
    for drafter in drafters {
      for name in drafter.indexes.map(\.index.name) where shown[name] == nil {
        shown[name] = IndexFigures.all(ofIndex: name, drafter.view)
      }
    }
    let groups = drafters.enumerated().flatMap { position, drafter in
      drafter.indexes.map { index, _ in
        (drafter: position, drafter.view, drafter.language, name: index.name)
      }
    }
    let all = shown
    let drafts = Parallel.map(groups) { _, view, language, name -> [FigureDraft] in
      let desk = FigureDesk(view, language)
      return (all[name] ?? []).map { $0.draft(desk) }
    }
    for (group, figures) in zip(groups, FigureDraft.finished(drafts, layOut: layOut)) {
      drafters[group.drafter].figures[group.name] = figures
    }
  }

  /// The pages of all indexes, and what is wrong with them.
  package func draft() -> (pages: [DocumentTree], diagnostics: [Diagnostic]) {
    let plans = indexes.map { index, templates in
      (index.name, templates, IndexPage.pages(of: index.sections(view)))
    }
    var homes: [Key: String] = [:]
    for (name, _, pages) in plans {
      for page in pages {
        for entry in page.sections.flatMap(\.entries) {
          guard let home = entry.home else { continue }
          homes[home] = IndexPage.name(name, page.number, language)
        }
      }
    }
    let tasks = plans.flatMap { name, templates, pages in
      pages.map { (name, templates, $0, pages.count) }
    }
    let all = homes
    let drafted = Parallel.map(tasks) { name, templates, page, count in
      draft(name, templates, page, of: count, all)
    }
    return (drafted.compactMap(\.tree), drafted.flatMap(\.problems))
  }

  private func draft(
    _ name: String, _ templates: TemplateSet, _ page: IndexPage, of count: Int,
    _ homes: [Key: String]
  ) -> (tree: DocumentTree?, problems: [Diagnostic]) {
    var problems: [Diagnostic] = []
    let own = TemplateLibrary.index(name, language)
    guard let template = templates.page(own),
      let head = templates.page(TemplateLibrary.index("masthead", language))
    else {
      return (nil, [Diagnostic(.noTemplate, at: nil, "there is no template Templates/\(own).md")])
    }
    let view = IndexView(view, language, name, page: page, of: count)
    let text = view.rendered(template, &problems)
    let lines = MastheadLines(view.rendered(head, &problems), language, own)
    let file = IndexPage.name(name, page.number, language)
    let builder = TreeBuilder(language: language, file: own, numbersParagraphs: false)
    let tree = builder.build(text)
    problems += tree.diagnostics + lines.diagnostics
    guard !problems.contains(where: { $0.severity == .error }) else { return (nil, problems) }
    var document = DocumentTree(
      key: Key("index/\(file)"), language: language, masthead: lines.masthead(Document()),
      coverage: lines.coverage, blocks: heads(name, page) + tree.blocks, footnotes: tree.footnotes)
    document.homes = RecordHomes(pages: homes, page: file)
    document.neighbours = neighbours(name, page.number, count)
    return (document, problems)
  }

  /// The figures of an index, which stand at the head of its first page.
  private func heads(_ name: String, _ page: IndexPage) -> [Block] {
    guard page.number == 1 else { return [] }
    return (figures[name] ?? []).enumerated().map { position, figure in
      Block(id: "fig-\(position + 1)", .figure(figure))
    }
  }

  /// The pages before and after a page, by their numbers.
  private func neighbours(_ name: String, _ number: Int, _ count: Int) -> [PageLink] {
    [number - 1, number + 1].filter { $0 >= 1 && $0 <= count }.map {
      PageLink(IndexPage.name(name, $0, language), label: "\($0) / \(count)")
    }
  }
}
