import Documents
import Records

/// Texts that would harm a page if any of them were more than letters.
enum HostileText {
  static let rows = [
    "<script>alert(1)</script>", "</style><script>alert(1)</script>", "\" onload=\"alert(1)",
    "' onmouseover='alert(1)", "]]><!--", "--><img src=x onerror=alert(1)>",
    "&lt;b&gt; &amp; &#106;",
    "javascript:alert(1)", "a\u{0}b\u{1B}[31mc\u{7F}d\u{9B}e", "\u{202E}txt.exe\u{202C}",
    "\u{2066}isolated", "\u{FEFF}bom", "line\nbreak\u{2028}and\r\nreturn",
    "{{ name }} {% include %}", "</title><b>", "中\u{202B}文",
  ]

  /// A block that puts the text everywhere a text can stand.
  static func block(_ text: String, _ index: Int) -> Block {
    Block(
      id: "x-\(index) " + text,
      .paragraph(
        number: nil,
        [
          .text(text), .link(url: "https://x/" + text, [.text(text)]),
          .link(url: text, [.strong([.text(text)])]),
          .citation(key: Key(text), [.emphasis([.text(text)])]), .localized([.text(text)], .ar),
        ]),
      origins: [
        .record(key: Key(text), field: text, sources: [Reference(Key(text))]),
        .prose(file: text, line: 1),
      ])
  }

  /// A document made of nothing but the text.
  static func document(_ text: String) -> DocumentTree {
    var masthead = Masthead(title: text)
    masthead.organization = text
    masthead.organ = [text]
    masthead.symbol = .preparedFor(text)
    masthead.date = text
    masthead.body = text
    masthead.session = [text]
    masthead.agendaItem = AgendaItemLine(text, isMarked: true, title: text)
    masthead.byline = text
    masthead.draftNotice = text
    masthead.asteriskNote = [.text(text)]
    let table = Table(caption: [.text(text)], header: [[.text(text)]], rows: [[[.text(text)]]])
    return DocumentTree(
      key: Key(text), language: .en, masthead: masthead, coverage: [.text(text)],
      blocks: [
        block(text, 0), Block(id: text, .table(table)),
        Block(id: text + "f", .figure(SampleFigures.hostile(text))),
        Block(id: text + "l", .list(List([ListItem(id: text, mark: text, [[.text(text)]])]))),
      ],
      footnotes: [Footnote(number: 1, [[.text(text)]])],
      references: [CitedRecord(key: Key(text), label: text, description: text, url: text)])
  }
}
