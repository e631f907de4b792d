package import Answers
import Archive
package import Diagnostics
package import Documents
package import Records

/// Drafts the page of a record in one language: what the records tell of it, as a document.
package struct RecordDrafter: Sendable {
  let view: RecordView
  let language: Language
  /// The kind of the records of which it drafts the pages.
  package let kind: Kind
  private let templates: TemplateSet
  /// What is wrong with the templates themselves.
  package private(set) var diagnostics: [Diagnostic] = []

  /// Compiles the templates of the pages of a kind; `nil` where there are none in the language.
  package init?(_ library: TemplateLibrary, _ view: RecordView, _ kind: Kind, language: Language) {
    guard library.languages(ofRecord: kind).contains(language),
      let wording = Wording.of(language)
    else { return nil }
    self.view = view
    self.language = language
    self.kind = kind
    templates = TemplateSet(
      library.templates(ofRecord: kind, in: language), wording: wording,
      names: RecordPageNames(kind, view.archive), filters: .records(view, in: language),
      onlyUsed: true, diagnostics: &diagnostics)
  }

  /// What is wrong with the wording because it says something of the subject itself.
  package func subjects(forbidden: [String]) -> [Diagnostic] {
    templates.subjects(forbidden: forbidden)
  }

  /// Drafts the page of a record.
  ///
  /// - Returns: the document, and what is wrong with its text; where an error is among that, there is no
  ///   document.
  package func draft(_ key: Key) -> (document: DocumentTree?, diagnostics: [Diagnostic]) {
    let own = TemplateLibrary.record(kind, language)
    guard let entry = view[key], entry.kind == kind, let body = templates.page(own),
      let head = templates.page(TemplateLibrary.recordMasthead(kind, language))
    else { return (nil, []) }
    var problems: [Diagnostic] = []
    let seen = RecordPageView(view, of: key, kind, language)
    let text = seen.rendered(body, &problems)
    let lines = MastheadLines(seen.rendered(head, &problems), language, own)
    let tree = TreeBuilder(language: language, file: own, numbersParagraphs: false).build(text)
    problems += tree.diagnostics + lines.diagnostics
    guard !problems.contains(where: { $0.severity == .error }) else { return (nil, problems) }
    var document = DocumentTree(
      key: key, language: language, masthead: lines.masthead(Document()),
      coverage: lines.coverage, blocks: tree.blocks, footnotes: tree.footnotes)
    document.references = CitedRecords(view, language).list(tree.citations + lines.citations)
    document.identity = WorkRecords(view, language).identity(ofPageOf: entry)
    return (document, problems)
  }
}
