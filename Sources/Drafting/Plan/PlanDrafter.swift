package import Answers
import Archive
package import Diagnostics
package import Documents
package import Records

/// Drafts the document in which plans for a workplan stand side by side, in one language.
package struct PlanDrafter: Sendable {
  let view: RecordView
  let language: Language
  private let templates: TemplateSet
  /// What is wrong with the templates themselves.
  package private(set) var diagnostics: [Diagnostic] = []

  /// Compiles the templates of planning documents; `nil` where there are none in the language.
  package init?(_ library: TemplateLibrary, _ view: RecordView, language: Language) {
    guard library.planLanguages.contains(language), let wording = library.wording(language) else {
      return nil
    }
    self.view = view
    self.language = language
    templates = TemplateSet(
      library.planTemplates(in: language), wording: wording,
      names: PlanTemplateNames(view.archive), filters: .records(view, in: language),
      onlyUsed: true, diagnostics: &diagnostics)
  }

  /// What is wrong with the wording because it says something of the subject itself.
  package func subjects(forbidden: [String]) -> [Diagnostic] {
    templates.subjects(forbidden: forbidden)
  }

  /// Drafts a document about a workplan.
  ///
  /// - Parameters:
  ///   - page: Which document.
  ///   - workplan: The key of its record.
  ///   - values: What `PlanFields` declares, as far as it has values.
  ///   - figures: The pictures at its head.
  /// - Returns: The document, and what is wrong with its text; where an error is among that, none.
  package func draft(
    _ page: PlanPage, _ workplan: Key, _ values: FieldValues, figures: [CaptionedFigure] = []
  ) -> (document: DocumentTree?, diagnostics: [Diagnostic]) {
    let own = TemplateLibrary.plan(page.rawValue, language)
    guard let body = templates.page(own),
      let head = templates.page(TemplateLibrary.plan(PlanPage.masthead, language))
    else { return (nil, []) }
    var problems: [Diagnostic] = []
    let seen = PlanTemplateView(view, workplan, values, language)
    let text = seen.rendered(body, &problems)
    let lines = MastheadLines(seen.rendered(head, &problems), language, own)
    let tree = TreeBuilder(language: language, file: own, numbersParagraphs: false).build(text)
    problems += tree.diagnostics + lines.diagnostics
    guard !problems.contains(where: { $0.severity == .error }) else { return (nil, problems) }
    let heads = figures.enumerated().map { Block(id: "fig-\($0 + 1)", .figure($1)) }
    var document = DocumentTree(
      key: page.key(of: workplan), language: language, masthead: lines.masthead(Document()),
      coverage: lines.coverage, blocks: heads + tree.blocks, footnotes: tree.footnotes)
    document.references = CitedRecords(view, language).list(tree.citations + lines.citations)
    return (document, problems)
  }
}
