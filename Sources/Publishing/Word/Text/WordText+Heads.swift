import Documents
import Pictures

extension WordText {
  /// The head of a page: on the first the masthead, on others the symbol or title at the outer edge; on every one
  /// that the document is a draft or a rendering.
  mutating func writeHeader(_ page: PageKind) {
    out.declareXML()
    out.raw("<w:hdr")
    out.raw(Markup.vocabularies)
    out.raw(">")
    if page == .first {
      for notice in document.notices { line(.notice, notice) }
      writeMastheadTable()
    } else {
      writeRunningHead(isOdd: page == .odd)
    }
    paragraph(Paragraph(.header)) { _ in }
    out.raw("</w:hdr>")
  }

  /// The foot of a page: its number and that of the last with text at the outer edge; none on the first.
  mutating func writeFooter(_ page: PageKind) {
    out.declareXML()
    out.raw("<w:ftr")
    out.raw(Markup.vocabularies)
    out.raw(">")
    var foot = Paragraph(.footer)
    foot.isLeftToRight = true
    foot.justification = (page == .odd) != isRightToLeft ? "right" : "left"
    paragraph(foot) { text in
      guard page != .first else { return }
      text.field("PAGE", shows: "2")
      text.run("/")
      let end = BookmarkName.of(WordText.endOfText)
      text.field(text.document.references.isEmpty ? "NUMPAGES" : "PAGEREF \(end)", shows: "2")
    }
    out.raw("</w:ftr>")
  }

  /// The columns of the masthead: the outer edge, two for the organ, one for what is said of the issue.
  private var mastheadColumns: [Int] {
    let edge = sheet.look(.text).left
    let rest = max(sheet.width - edge, 300)
    return [edge, rest * 30 / 100, rest * 36 / 100, rest * 34 / 100]
  }

  private mutating func writeMastheadTable() {
    let masthead = document.masthead
    let columns = mastheadColumns
    let hasTop = masthead.organization?.isEmpty == false || masthead.symbol != nil
    let issue = [
      masthead.distribution, masthead.date, masthead.languageLine, masthead.originalLine,
    ]
    guard hasTop || !masthead.organ.isEmpty || issue.contains(where: { $0?.isEmpty == false })
    else { return }
    beginTable(columns, padding: 0)
    out.raw("<w:tr><w:trPr><w:trHeight w:val=\"864\" w:hRule=\"atLeast\"/></w:trPr>")
    let thin = CellFrame(bottom: 4, stands: "bottom")
    cell(columns[0], thin) { $0.paragraph(Paragraph(.header)) { _ in } }
    cell(columns[1], thin) { text in
      if masthead.organization?.isEmpty != false { text.paragraph(Paragraph(.header)) { _ in } }
      text.ownLine(.organization, masthead.organization)
    }
    cell(columns[2] + columns[3], thin, span: 2) { $0.writeSymbol(masthead.symbol) }
    out.raw("</w:tr><w:tr><w:trPr><w:trHeight w:val=\"2400\" w:hRule=\"atLeast\"/></w:trPr>")
    let thick = CellFrame(bottom: 12, stands: "top")
    cell(columns[0], thick) { $0.paragraph(Paragraph(.header)) { _ in } }
    cell(columns[1] + columns[2], thick, span: 2) { text in
      for name in masthead.organ { text.ownLine(.organ, name) }
      if masthead.organ.allSatisfy(\.isEmpty) { text.paragraph(Paragraph(.header)) { _ in } }
    }
    cell(columns[3], thick) { text in
      text.paragraph(Paragraph(.header)) { _ in }
      for line in issue { text.ownLine(.issue, line) }
    }
    out.raw("</w:tr></w:tbl>")
  }

  /// The symbol, its first part large.
  private mutating func writeSymbol(_ line: SymbolLine?) {
    var paragraph = Paragraph(.symbol)
    let isPrepared = if case .preparedFor = line { true } else { false }
    if isRightToLeft, !isPrepared {
      paragraph.isLeftToRight = true
      paragraph.justification = "left"
    }
    self.paragraph(paragraph) { text in
      guard let line else { return }
      if isPrepared { text.run(text.labels.preparedFor + " ") }
      let parts = line.symbol.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 1)
      text.run(parts.first.map { String(Substring($0)) } ?? "", RunLook(size: 40))
      if parts.count > 1 { text.run("/" + String(Substring(parts[1]))) }
    }
  }

  private mutating func writeRunningHead(isOdd: Bool) {
    let half = sheet.width / 2
    let frame = CellFrame(bottom: 2, stands: "bottom")
    beginTable([half, half], padding: 0)
    out.raw("<w:tr><w:trPr><w:trHeight w:val=\"864\" w:hRule=\"atLeast\"/></w:trPr>")
    for isFirst in [true, false] {
      cell(half, frame) { text in
        text.writeHead(isFirst != isOdd, isFirst: isFirst)
      }
    }
    out.raw("</w:tr></w:tbl>")
  }

  /// One side of the head of a page: what names the document, or that the document is a draft.
  private mutating func writeHead(_ hasSymbol: Bool, isFirst: Bool) {
    var head = Paragraph(.header)
    head.justification = isFirst ? "left" : "right"
    let bold = RunLook(isBold: true)
    paragraph(head) { text in
      let notices = text.document.notices
      text.run(hasSymbol ? text.document.runningHead : notices.joined(separator: " \u{B7} "), bold)
    }
  }
}
