internal import Answers
internal import Archive
internal import Diagnostics
internal import Documents
internal import Drafting
internal import Records

/// A record as a document in one language: a paper by its own templates, another by the page of its kind.
struct RecordPage {
  private let view: RecordView
  private let library: TemplateLibrary
  private let language: Language?

  init(_ view: RecordView, _ library: TemplateLibrary, language: Language?) {
    self.view = view
    self.library = library
    self.language = language
  }

  /// The document, its graphs laid out by `layOut`, or what is wrong; a record that has no page is a problem.
  func draft(
    _ entry: Entry, layOut: ([UInt8]) -> [UInt8]?
  ) -> (document: DocumentTree?, diagnostics: [Diagnostic]) {
    if let paper = entry.record as? Document, paper.isRendered {
      return draft(paper, entry, layOut)
    }
    let language = language ?? .en
    let drafter = RecordDrafter(library, view, entry.kind, language: language)
    guard let drafter else { return (nil, [noPage(entry)]) }
    let (document, problems) = drafter.draft(entry.key)
    return (document, drafter.diagnostics + problems)
  }

  private func draft(
    _ paper: Document, _ entry: Entry, _ layOut: ([UInt8]) -> [UInt8]?
  ) -> (document: DocumentTree?, diagnostics: [Diagnostic]) {
    let language = language ?? paper.original ?? .en
    let drafter =
      library.languages.contains(language)
      ? PaperDrafter(library, view.seen(by: paper), language: language) : nil
    guard let drafter else { return (nil, [noPage(entry)]) }
    let (figured, problems) = drafter.paper(entry.key)
    let document = figured.flatMap { FiguredPaper.finished([$0], layOut: layOut).first }
    return (document, drafter.diagnostics + problems)
  }

  private func noPage(_ entry: Entry) -> Diagnostic {
    let kinds = Kind.allCases.filter { !library.languages(ofRecord: $0).isEmpty }
    let own = library.languages(ofRecord: entry.kind)
    let isPaper = (entry.record as? Document)?.isRendered == true
    guard isPaper || !own.isEmpty else {
      let names = kinds.map(\.rawValue).joined(separator: ", ")
      return Diagnostic(
        .noPage, at: nil, "`\(entry.key)` is a \(entry.kind.rawValue), of which there is no page",
        notes: [
          "there are pages of: \(names.isEmpty ? "nothing" : names); and of papers that are drafts"
        ])
    }
    let languages = (isPaper ? library.languages : own).map(\.ownName).joined(separator: ", ")
    return Diagnostic(
      .noPage, at: nil, "there are no templates for `\(entry.key)` in that language",
      notes: ["there are in \(languages)"])
  }
}
