import Documents
import Records

extension MarkdownPage {
  mutating func writeMasthead() {
    let masthead = document.masthead
    for notice in document.notices { add("**" + MarkdownEscaping.escaped(notice) + "**") }
    addLines([masthead.organization] + masthead.organ + [symbol(masthead.symbol)])
    addLines([
      masthead.distribution, masthead.date, masthead.languageLine, masthead.originalLine,
    ])
    let item = masthead.agendaItem.map { $0.line + ($0.isMarked ? "*" : "") }
    addLines([masthead.body] + masthead.session + [item, masthead.agendaItem?.title])
    add("# " + MarkdownEscaping.escaped(masthead.title))
    addLines([masthead.byline])
  }

  private func symbol(_ line: SymbolLine?) -> String? {
    switch line {
    case .issued(let symbol): symbol
    case .preparedFor(let symbol): labels.preparedFor + " " + symbol
    case nil: nil
    }
  }

  /// Lines of which each stays a line of its own.
  private mutating func addLines(_ lines: [String?]) {
    let printed = lines.compactMap(\.self).filter { !$0.isEmpty }
    add(
      printed.map { MarkdownEscaping.escapedStart(MarkdownEscaping.escaped($0)) }
        .joined(separator: "\\\n"))
  }

  mutating func writeReferences() {
    guard !document.references.isEmpty else { return }
    add("## " + MarkdownEscaping.escaped(labels.recordsCited))
    let entries = document.references.map { record in
      let anchor = record.publicAddress == nil ? "<a id=\"\(record.anchor)\"></a>" : ""
      var entry = "- " + anchor + text([link(record)])
      if let description = record.description {
        let language = record.descriptionLanguage ?? document.language
        let inlines = [Inline.text(description)]
        entry +=
          MarkdownEscaping.escaped(labels.colon)
          + text(language == document.language ? inlines : [.localized(inlines, language)])
      }
      return entry + " (" + MarkdownEscaping.escaped(record.key.text) + ")"
    }
    add(entries.joined(separator: "\n"))
  }

  private func link(_ record: CitedRecord) -> Inline {
    record.url.map { .link(url: $0, [.text(record.label)]) } ?? .text(record.label)
  }

  /// What stands behind a paragraph, in one line under it.
  mutating func addSources(_ origins: [Origin]) {
    guard options.showSources, let note = SourceNote(origins, labels) else { return }
    add("*" + MarkdownEscaping.escaped(note.line(labels)) + "*")
  }
}

extension CitedRecord {
  /// Where it can be read outside, by an address that a document may link to.
  var publicAddress: String? { url.flatMap { WebAddress($0) == nil ? nil : $0 } }
}
