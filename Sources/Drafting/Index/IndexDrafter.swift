package import Answers
package import Diagnostics
package import Documents
import Files
package import Records

/// Drafts the indexes of the records in one language, page by page.
package struct IndexDrafter: Sendable {
  let view: RecordView
  let language: Language
  let indexes: [(index: RecordIndex, templates: TemplateSet)]
  /// The figures at the head of each index, by its name.
  var figures: [String: [CaptionedFigure]] = [:]
  /// The indexes of which not every figure is drawn.
  var cut: Set<String> = []
  /// What is wrong with the templates themselves.
  package private(set) var diagnostics: [Diagnostic] = []

  /// Compiles the templates of the indexes in a language; `nil` where its wording is not written yet.
  package init?(
    _ library: TemplateLibrary, _ view: RecordView, _ indexes: [RecordIndex], language: Language
  ) {
    guard let wording = library.wording(language) else { return nil }
    self.view = view
    self.language = language
    var compiled: [(index: RecordIndex, templates: TemplateSet)] = []
    var all: [Diagnostic] = []
    for index in indexes {
      var problems: [Diagnostic] = []
      let templates = TemplateSet(
        library.templates(ofIndex: index.name, in: language), wording: wording,
        names: IndexNames(index, view.archive), filters: .records(view, in: language),
        onlyUsed: true, diagnostics: &problems)
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

  /// The sections of indexes by name, made once for all languages.
  package static func sections(
    of indexes: [RecordIndex], in view: RecordView
  ) -> [String: [IndexSection]] {
    let made = Parallel.map(indexes) { ($0.name, $0.sections(view)) }
    return Dictionary(made, uniquingKeysWith: { first, _ in first })
  }

  /// What is made of the pages of all indexes from their sections by name, and what is wrong with them.
  ///
  /// Every page is given away as soon as it is drafted, so that not all are in memory.
  package func draft<Made: Sendable>(
    _ sections: [String: [IndexSection]], as make: @Sendable (DocumentTree) -> Made
  ) -> (pages: [Made], diagnostics: [Diagnostic]) {
    let plans = indexes.map { index, templates in
      (index.name, templates, IndexPage.pages(of: sections[index.name] ?? []))
    }
    var homes: [Key: String] = [:]
    for (name, _, pages) in plans {
      for page in pages {
        let file = IndexPage.name(name, page.number, language)
        for section in page.sections {
          for case let home? in section.entries.lazy.map(\.home) { homes[home] = file }
        }
      }
    }
    let tasks = plans.flatMap { name, templates, pages in
      pages.map { (name, templates, $0, pages.count) }
    }
    let all = homes
    let drafted = Parallel.map(tasks) { name, templates, page, count in
      let (tree, problems) = draft(name, templates, page, of: count, all)
      return (made: tree.map(make), problems: problems)
    }
    return (drafted.compactMap(\.made), drafted.flatMap(\.problems))
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

  /// The pages before and after a page, by their numbers.
  private func neighbours(_ name: String, _ number: Int, _ count: Int) -> [PageLink] {
    [number - 1, number + 1].filter { $0 >= 1 && $0 <= count }.map {
      PageLink(IndexPage.name(name, $0, language), label: "\($0) / \(count)")
    }
  }
}
