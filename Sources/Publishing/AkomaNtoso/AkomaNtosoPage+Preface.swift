import Documents
import Pictures

extension AkomaNtosoPage {
  /// What stands above the text, line by line as it is printed.
  mutating func writePreface() {
    let masthead = document.masthead
    out.raw("<preface")
    writeLanguage(document.language)
    out.raw(">\n")
    writeNotices()
    out.raw("<container name=\"masthead\">\n")
    line("organization", masthead.organization)
    for name in masthead.organ { line("organ", name) }
    writeSymbol(masthead.symbol)
    line("distribution", masthead.distribution)
    line("date", masthead.date)
    line("language", masthead.languageLine)
    line("original", masthead.originalLine)
    line("body", masthead.body)
    for session in masthead.session { line("session", session, in: "session") }
    writeAgendaItem(masthead.agendaItem)
    writeTitle()
    line("byline", masthead.byline, in: "docProponent")
    out.raw("</container>\n")
    if !document.coverage.isEmpty {
      out.raw("<container name=\"coverage\" eId=\"")
      out.text(identifiers.take("coverage"))
      out.raw("\">\n")
      writeParagraph(document.coverage)
      out.raw("</container>\n")
    }
    out.raw("</preface>\n")
  }

  private mutating func writeNotices() {
    guard !document.notices.isEmpty else { return }
    out.raw("<container name=\"notices\">\n")
    for notice in document.notices { line("notice", notice, in: "docStatus") }
    out.raw("</container>\n")
  }

  private mutating func line(_ name: String, _ text: String?, in element: StaticString? = nil) {
    guard let text, !text.isEmpty else { return }
    out.raw("<p")
    out.attribute("class", name)
    out.raw(">")
    write(text, in: element)
    out.raw("</p>\n")
  }

  private mutating func write(_ text: String, in element: StaticString?) {
    guard let element else { return out.text(text) }
    out.raw("<")
    out.raw(element)
    out.raw(">")
    out.text(text)
    out.raw("</")
    out.raw(element)
    out.raw(">")
  }

  private mutating func writeSymbol(_ symbol: SymbolLine?) {
    guard let symbol else { return }
    out.raw("<p class=\"symbol\">")
    // Only a symbol that was issued is the number of the document.
    switch symbol {
    case .issued(let symbol): write(symbol, in: "docNumber")
    case .preparedFor(let symbol): out.text(labels.preparedFor + " " + symbol)
    }
    out.raw("</p>\n")
  }

  private mutating func writeAgendaItem(_ item: AgendaItemLine?) {
    guard let item else { return }
    out.raw("<p class=\"item\">")
    out.text(item.line)
    if item.isMarked { writeAsterisk() }
    out.raw("</p>\n")
    line("item-title", item.title)
  }

  private mutating func writeTitle() {
    out.raw("<p class=\"title\">")
    write(document.title, in: "docTitle")
    if document.masthead.agendaItem?.isMarked != true, !document.masthead.asteriskNote.isEmpty {
      writeAsterisk()
    }
    out.raw("</p>\n")
  }

  /// The asterisk, with the note behind it where there is one.
  private mutating func writeAsterisk() {
    let note = document.masthead.asteriskNote
    guard !note.isEmpty else { return out.raw("*") }
    writeNote([note], marker: "*", identifier: identifiers.take("asterisk-note"))
  }
}
