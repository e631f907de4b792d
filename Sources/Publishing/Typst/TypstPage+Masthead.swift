import Documents
import Records

extension TypstPage {
  mutating func writeMasthead() {
    let masthead = document.masthead
    if !document.notices.isEmpty {
      out.raw("#notices(")
      for notice in document.notices { writeCell(notice) }
      out.raw(")\n")
    }
    out.raw("#top(text(size: 1.4em, [")
    out.text(masthead.organization ?? "")
    out.raw("]), [")
    if let symbol = masthead.symbol { write(symbol) }
    out.raw("])\n#middle(text(size: 1.4em, weight: \"bold\", rows(")
    for name in masthead.organ { writeCell(name) }
    out.raw(")), rows(")
    for line in [
      masthead.distribution, masthead.date, masthead.languageLine, masthead.originalLine,
    ] {
      if let line { writeCell(line) }
    }
    out.raw("))\n#rows(")
    if let body = masthead.body { writeCell(body, isStrong: true) }
    for line in masthead.session { writeCell(line) }
    writeAgendaItem(masthead.agendaItem)
    out.raw(")\n#title[")
    out.text(masthead.title)
    out.raw("]\n")
    if let byline = masthead.byline {
      out.raw("#plain(strong[")
      out.text(byline)
      out.raw("])\n")
    }
  }

  /// One line as an argument; a line in Latin letters keeps its order in Arabic.
  private mutating func writeCell(_ text: String, isStrong: Bool = false) {
    out.raw(isStrong ? "strong[" : "[")
    if document.language.isRightToLeft, !text.unicodeScalars.contains(where: isRightToLeft) {
      out.raw("#text(dir: ltr)[")
      out.text(text)
      out.raw("]")
    } else {
      out.text(text)
    }
    out.raw("], ")
  }

  private func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    (0x590...0x8FF).contains(scalar.value) || (0xFB1D...0xFEFC).contains(scalar.value)
  }

  private mutating func write(_ line: SymbolLine) {
    let parts = line.symbol.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 1)
      .map { String(Substring($0)) }
    out.raw("#symbol(")
    if case .preparedFor = line {
      out.literal(labels.preparedFor + "\u{A0}")
    } else {
      out.literal("")
    }
    out.raw(", ")
    out.literal(parts.first ?? "")
    out.raw(", ")
    out.literal(parts.count > 1 ? "/" + parts[1] : "")
    out.raw(")")
  }

  private mutating func writeAgendaItem(_ item: AgendaItemLine?) {
    guard let item else { return }
    out.raw("[")
    out.text(item.line)
    if item.isMarked { writeAsterisk(document.masthead.asteriskNote) }
    out.raw("], ")
    if let title = item.title { writeCell(title, isStrong: true) }
  }

  /// The asterisk with its note at the foot of the page; it does not count among the footnotes.
  private mutating func writeAsterisk(_ note: [Inline]) {
    guard !note.isEmpty else { return out.text("*") }
    out.raw("#footnote(numbering: \"*\")[#h(3pt)")
    writeInlines(note)
    out.raw("]#counter(footnote).update(0);")
  }
}
