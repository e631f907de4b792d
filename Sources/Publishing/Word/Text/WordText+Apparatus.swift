import Documents
import Pictures
import Records

extension WordText {
  /// A figure by its caption, what its picture tells, and the table behind it: Word shows a drawing only
  /// beside one made of pixels, and there is none.
  mutating func writeFigure(_ figure: CaptionedFigure, _ id: String) {
    paragraph(Paragraph(.caption, id: id)) { $0.writeInlines(figure.caption) }
    line(.text, figure.figure.description, id: id + "-description")
    line(.text, figure.figure.absence.flatMap { labels.absences[$0] }, id: id + "-absence")
    guard !figure.table.rows.isEmpty else { return }
    var table = figure.table
    table.caption = []
    writeTable(table, id + "-table")
  }

  /// What stands behind a paragraph, in one small line under it.
  mutating func writeSources(_ origins: [Origin]) {
    guard options.showSources, let note = SourceNote(origins, labels) else { return }
    var parts = note.places + note.records.map(\.text)
    if note.hasProse { parts.append(labels.officersProse) }
    if note.isWordingOnly { parts.append(labels.wordingOnly) }
    line(.sources, labels.sources + labels.colon + parts.joined(separator: " \u{B7} "))
  }

  /// The records cited, on pages of their own that are not counted among those of the document, to which citations lead that can lead nowhere else.
  mutating func writeReferences() {
    guard !document.references.isEmpty else { return }
    var end = Paragraph(.small, id: WordText.endOfText)
    end.endOf = .text
    paragraph(end) { _ in }
    var heading = Paragraph(.section, id: "references")
    heading.indent = (sheet.look(.section).left, 0)
    if mode == .live, ListLevel.level(of: .section, document.language) != nil {
      heading.list = (0, 0)
    }
    paragraph(heading) { $0.run($0.labels.recordsCited) }
    var seen: Set<Key> = []
    for record in document.references where seen.insert(record.key).inserted { write(record) }
  }

  private mutating func write(_ record: CitedRecord) {
    paragraph(Paragraph(.record, id: record.anchor)) { text in
      text.writeInlines(
        record.url.map { [.link(url: $0, [.text(record.label)])] } ?? [.text(record.label)])
      if let description = record.description {
        text.run(text.labels.colon)
        let language = record.descriptionLanguage ?? text.document.language
        text.writeInlines(
          language == text.document.language
            ? [.text(description)] : [.localized([.text(description)], language)])
      }
      text.run(" (" + record.key.text + ")")
    }
  }
}
