import Documents
import Pictures

extension HTMLPage {
  mutating func writeMasthead() {
    let masthead = document.masthead
    out.raw("<header class=\"masthead\">\n")
    writeNotices()
    out.raw("<div class=\"top\">\n")
    line("organization", masthead.organization)
    writeSymbol(masthead.symbol)
    out.raw("</div>\n<div class=\"middle\">\n<div class=\"organ\">\n")
    for name in masthead.organ { line("name", name) }
    out.raw("</div>\n<div class=\"issue\">\n")
    line("distribution", masthead.distribution)
    line("date", masthead.date)
    line("language", masthead.languageLine)
    line("original", masthead.originalLine)
    out.raw("</div>\n</div>\n")
    line("body", masthead.body)
    for session in masthead.session { line("session", session) }
    writeAgendaItem(masthead.agendaItem)
    out.raw("<h1>")
    out.text(masthead.title)
    out.raw("</h1>\n")
    line("byline", masthead.byline)
    out.raw("</header>\n")
  }

  private mutating func writeNotices() {
    let notices = document.notices
    guard !notices.isEmpty else { return }
    out.raw("<div class=\"notice\">\n")
    for notice in notices {
      out.raw("<p>")
      out.text(notice)
      out.raw("</p>\n")
    }
    out.raw("</div>\n")
  }

  /// A line of the masthead, each in its own direction: a Latin one keeps its order in Arabic.
  private mutating func line(_ name: StaticString, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    out.raw("<p class=\"")
    out.raw(name)
    out.raw("\"><bdi>")
    out.text(text)
    out.raw("</bdi></p>\n")
  }

  private mutating func writeSymbol(_ line: SymbolLine?) {
    guard let line else { return }
    out.raw("<p class=\"symbol\">")
    if case .preparedFor = line {
      out.raw("<span class=\"prepared\">")
      out.text(labels.preparedFor)
      out.raw("</span> ")
    }
    let parts = line.symbol.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 1)
    out.raw("<bdi><span class=\"series\">")
    out.text(parts.first.map { String(Substring($0)) } ?? "")
    out.raw("</span>")
    if parts.count > 1 { out.text("/" + String(Substring(parts[1]))) }
    out.raw("</bdi></p>\n")
  }

  private mutating func writeAgendaItem(_ item: AgendaItemLine?) {
    guard let item else { return }
    out.raw("<p class=\"item\">")
    out.text(item.line)
    if item.isMarked {
      if document.masthead.asteriskNote.isEmpty {
        out.raw("*")
      } else {
        out.raw("<a id=\"asterisk\" href=\"#asterisk-note\" role=\"doc-noteref\">*</a>")
      }
    }
    out.raw("</p>\n")
    line("item-title", item.title)
  }
}
