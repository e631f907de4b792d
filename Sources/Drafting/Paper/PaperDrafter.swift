package import Answers
import Archive
package import Diagnostics
package import Documents
package import Records

/// Drafts papers of one language: templates compiled once, then any number of papers.
package struct PaperDrafter: Sendable {
  private(set) var view: RecordView
  let language: Language
  private(set) var templates: TemplateSet
  /// What is wrong with the templates themselves.
  package private(set) var diagnostics: [Diagnostic] = []

  /// Compiles the templates of a language; `nil` where its wording is not written yet.
  package init?(_ library: TemplateLibrary, _ view: RecordView, language: Language) {
    guard let wording = library.wording(language) else { return nil }
    self.view = view
    self.language = language
    templates = TemplateSet(
      library.templates(in: language), wording: wording, names: RecordNames(view.archive),
      filters: .records(view, in: language), diagnostics: &diagnostics)
  }

  /// The same templates for papers that are drawn from other records.
  package func seeing(_ view: RecordView) -> PaperDrafter {
    var drafter = self
    drafter.view = view
    drafter.templates = templates.seeing(
      RecordNames(view.archive), .records(view, in: language))
    return drafter
  }

  /// What is wrong with the wording because it says something of the subject itself.
  package func subjects(forbidden: [String]) -> [Diagnostic] {
    templates.subjects(forbidden: forbidden)
  }

  /// Drafts a paper, its graphs not laid out; else as `paper(_:)` does.
  package func draft(_ key: Key) -> (document: DocumentTree?, diagnostics: [Diagnostic]) {
    let (paper, diagnostics) = paper(key)
    return (paper.map { FiguredPaper.finished([$0]) { _ in nil } }?.first, diagnostics)
  }

  /// Drafts a paper.
  ///
  /// - Returns: the paper with its figures yet to be drawn, and what is wrong with its text; where an
  ///   error is among that, the paper must not be written.
  package func paper(_ key: Key) -> (paper: FiguredPaper?, diagnostics: [Diagnostic]) {
    var problems: [Diagnostic] = []
    let paper = written(key, &problems)?.paper
    return (paper, problems)
  }

  /// Drafts a paper as `draft(_:)` does, with what stands behind its words.
  package func traced(
    _ key: Key
  ) -> (document: DocumentTree?, origins: WordOrigins, diagnostics: [Diagnostic]) {
    var problems: [Diagnostic] = []
    guard let written = written(key, &problems),
      let document = FiguredPaper.finished([written.paper], layOut: { _ in nil }).first
    else { return (nil, WordOrigins(), problems) }
    return (document, WordOrigins(document, written.text, written.places), problems)
  }

  private func written(
    _ key: Key, _ problems: inout [Diagnostic]
  ) -> (paper: FiguredPaper, text: RenderedText, places: [String: Range<Int>])? {
    guard let entry = view[key], let paper = entry.record as? Document else { return nil }
    guard let body = body(of: paper, entry, &problems),
      let head = templates.page(TemplateLibrary.masthead(paper.type, language))
    else {
      problems.append(missing(paper, entry))
      return nil
    }
    let view = PaperView(view, paper: key, language: language)
    let text = LinkedText(self.view, paper: entry, language: language)
      .linked(view.rendered(body, &problems))
    let lines = MastheadLines(view.rendered(head, &problems), language, entry.range.file)
    guard !problems.contains(where: { $0.severity == .error }) else { return nil }
    let file = paper.text?[language] != nil ? entry.texts[language]?.file : nil
    let tree = TreeBuilder(language: language, file: file ?? entry.range.file).build(text)
    problems += tree.diagnostics + lines.diagnostics
    var document = DocumentTree(
      key: key, language: language, status: status(paper),
      isOriginal: (paper.original ?? language) == language, masthead: lines.masthead(paper),
      coverage: lines.coverage, blocks: tree.blocks, footnotes: tree.footnotes)
    document.identity = WorkRecords(self.view, language).identity(of: paper)
    let desk = FigureDesk(self.view, language, templates.wording)
    let figured = FiguredPaper(document, tree.figures, desk, &problems)
    document.references = CitedRecords(self.view, language).list(
      tree.citations + lines.citations + figured.citations)
    return (figured.with(document.references), text, tree.places)
  }

  /// The text of a paper: its own in the language, else that of its type.
  private func body(
    of paper: Document, _ entry: Entry, _ problems: inout [Diagnostic]
  ) -> Template? {
    guard let text = paper.text?[language] else {
      return templates.page(TemplateLibrary.page(paper.type, language))
    }
    let place = entry.texts[language] ?? entry.range
    return templates.template(
      TemplateFile(
        entry.key.text, file: place.file, text: text, role: .draft, start: place.start),
      diagnostics: &problems)
  }

  private func missing(_ paper: Document, _ entry: Entry) -> Diagnostic {
    Diagnostic(
      .noTemplate, at: entry.place(of: "type"),
      "no template serves a \(paper.type.rawValue) in \(language.ownName)",
      notes: ["it would stand in Templates/\(TemplateLibrary.masthead(paper.type, language)).md"])
  }

  private func status(_ paper: Document) -> DocumentTree.Status {
    switch paper.status ?? .draft {
    case .draft: .draft
    // Only the original is submitted; beside it, another language stays what it is.
    case .submitted: (paper.original ?? language) == language ? .submitted : .draft
    case .issued: .issued
    }
  }
}

extension TemplateView {
  /// Renders a template, with the sources of every stretch.
  func rendered(_ template: Template, _ problems: inout [Diagnostic]) -> RenderedText {
    let rendered = template.render(self)
    problems += rendered.problems
    return RenderedText(
      markdown: rendered.markdown,
      spans: rendered.spans.map { OriginSpan($0.range, origin($0.origin)) })
  }

  private func origin(_ origin: RenderedOrigin) -> Origin {
    switch origin {
    case .record(let key, let path):
      .record(
        key: key, field: isField(path, of: key) ? path : nil, sources: sources(key, path))
    case .wording(let file, let line): .wording(file: file, line: line)
    case .prose(let file, let line): .prose(file: file, line: line)
    }
  }

  /// Whether a path is one of a field that is written in a record; elements of an answer about it are not.
  private func isField(_ path: String, of key: Key) -> Bool {
    guard let first = path.split(separator: ".").first else { return false }
    return kind(of: key).map { $0.table.field(String(first)) != nil } ?? true
  }
}
