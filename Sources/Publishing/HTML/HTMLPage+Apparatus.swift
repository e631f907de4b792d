import Documents
import Pictures
import Records

// What stands behind the text: footnotes, cited records, the sources of a paragraph.
extension HTMLPage {
  mutating func writeFootnotes() {
    let note = document.masthead.asteriskNote
    guard !document.footnotes.isEmpty || !note.isEmpty else { return }
    out.raw("<section class=\"notes\" aria-labelledby=\"footnotes\">\n<h2 id=\"footnotes\">")
    out.text(labels.footnotes)
    out.raw("</h2>\n<ol class=\"marked\">\n")
    if !note.isEmpty {
      out.raw("<li id=\"asterisk-note\"><span class=\"mark\">*</span> ")
      writeInlines(note)
      if document.masthead.agendaItem?.isMarked == true { writeBackLink(to: "asterisk") }
      out.raw("</li>\n")
    }
    for footnote in document.footnotes { writeFootnote(footnote) }
    out.raw("</ol>\n</section>\n")
  }

  private mutating func writeFootnote(_ footnote: Footnote) {
    out.raw("<li")
    out.id("fn-\(footnote.number)")
    out.raw("><span class=\"mark\">")
    out.text(String(footnote.number))
    out.raw("</span> ")
    writeInlines(footnote.paragraphs.first ?? [])
    for count in stride(from: 1, through: marks[footnote.number] ?? 0, by: 1) {
      writeBackLink(to: "fnref-\(footnote.number)" + (count == 1 ? "" : "-\(count)"))
    }
    out.raw("\n")
    writeParagraphs(footnote.paragraphs.dropFirst())
    writeSources(footnote.origins)
    out.raw("</li>\n")
  }

  private mutating func writeBackLink(to id: String) {
    out.raw(" <a class=\"back\"")
    out.href(to: id)
    out.raw(" role=\"doc-backlink\"")
    out.attribute("aria-label", labels.backToText)
    out.raw(">\u{2191}</a>")
  }

  mutating func writeReferences() {
    guard !document.references.isEmpty else { return }
    out.raw(
      "<section class=\"references\" aria-labelledby=\"references\">\n<h2 id=\"references\">")
    out.text(labels.recordsCited)
    out.raw("</h2>\n<ul>\n")
    var seen: Set<Key> = []
    for record in document.references where seen.insert(record.key).inserted { write(record) }
    out.raw("</ul>\n</section>\n")
  }

  private mutating func write(_ record: CitedRecord) {
    out.raw("<li")
    out.attribute("id", record.anchor)
    out.raw("><cite><bdi>")
    writeInlines(
      record.url.map { [.link(url: $0, [.text(record.label)])] } ?? [.text(record.label)])
    out.raw("</bdi></cite>")
    if let description = record.description {
      out.text(labels.colon)
      out.raw("<span class=\"description\"")
      if let language = record.descriptionLanguage { writeLanguage(language) }
      out.raw(">")
      out.text(description)
      out.raw("</span>")
      if let language = record.descriptionLanguage, language != document.language {
        writeFallbackMark(language)
      }
    }
    out.raw(" <code dir=\"ltr\">")
    out.text(record.key.text)
    out.raw("</code>")
    writePlaces(places[record.key])
    out.raw("</li>\n")
  }

  private mutating func writePlaces(_ places: [CitingPlaces.Place]) {
    guard !places.isEmpty else { return }
    out.raw(" <span class=\"places\">")
    out.text(labels.whereCited + labels.colon)
    for (index, place) in places.enumerated() {
      if index > 0 { out.raw(" \u{B7} ") }
      out.raw("<a")
      out.href(to: place.id)
      out.raw(">")
      out.text(place.label)
      out.raw("</a>")
    }
    out.raw("</span>")
  }

  /// Links to the pages before and after this one.
  mutating func writeNeighbours() {
    guard !document.neighbours.isEmpty else { return }
    out.raw("<nav>\n")
    for link in document.neighbours {
      out.raw("<a")
      out.attribute("href", "\(link.page).html")
      out.raw(">")
      out.text(link.label)
      out.raw("</a>\n")
    }
    out.raw("</nav>\n")
  }
}
