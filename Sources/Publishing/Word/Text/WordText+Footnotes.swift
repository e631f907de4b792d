import Documents
import Pictures

extension WordText {
  /// The mark of a footnote: the first one holds the note, others refer to the first.
  mutating func writeMark(_ number: Int) {
    let look = RunLook(style: .note)
    guard document.footnotes.contains(where: { $0.number == number }) else {
      return run(String(number), look)
    }
    if notes.contains(number) {
      return field(
        "NOTEREF \(BookmarkName.of("fnref-\(number)")) \\f \\h", shows: String(number), look)
    }
    notes.add(number)
    let bookmark = beginBookmark("fnref-\(number)")
    out.raw("<w:r>")
    writeLook(look, .latin)
    out.raw("<w:footnoteReference")
    if notes.isTyped(number) { out.raw(" w:customMarkFollows=\"1\"") }
    out.attribute("w:id", notes.ids[number] ?? 0)
    out.raw("/>")
    if notes.isTyped(number) {
      out.raw("<w:t>")
      out.text(String(number))
      out.raw("</w:t>")
    }
    out.raw("</w:r>")
    endBookmark(bookmark)
  }

  /// The asterisk after the agenda item, with the note behind it.
  mutating func writeAsterisk() {
    guard !document.masthead.asteriskNote.isEmpty else { return run("*") }
    out.raw("<w:r>")
    writeLook(RunLook(style: .note, isOnLine: true), .latin)
    out.raw("<w:footnoteReference w:customMarkFollows=\"1\"")
    out.attribute("w:id", NoteOrder.asterisk)
    out.raw("/><w:t>*</w:t></w:r>")
  }

  /// The part with the notes at the foot of the pages.
  mutating func writeFootnotes() {
    out.declareXML()
    out.raw("<w:footnotes")
    out.raw(Markup.vocabularies)
    out.raw(
      """
      ><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>\
      <w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/>\
      </w:r></w:p></w:footnote>
      """)
    if isAsteriskMarked {
      begin(note: NoteOrder.asterisk)
      writeNote([document.masthead.asteriskNote], id: "asterisk-note") { text in
        text.run("*", RunLook(style: .note, isOnLine: true))
      }
      out.raw("</w:footnote>")
    }
    let footnotes = Dictionary(
      document.footnotes.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    for number in notes.marked {
      guard let footnote = footnotes[number], let id = notes.ids[number] else { continue }
      let isTyped = notes.isTyped(number)
      begin(note: id)
      writeNote(footnote.paragraphs, id: "fn-\(number)") { text in
        if isTyped {
          text.run(String(number), RunLook(style: .note))
        } else {
          text.element("<w:footnoteRef/>", RunLook(style: .note))
        }
      }
      writeSources(footnote.origins)
      out.raw("</w:footnote>")
    }
    out.raw("</w:footnotes>")
  }

  private var isAsteriskMarked: Bool {
    document.masthead.agendaItem?.isMarked == true && !document.masthead.asteriskNote.isEmpty
  }

  private mutating func begin(note id: Int) {
    out.raw("<w:footnote")
    out.attribute("w:id", id)
    out.raw(">")
  }

  /// A note: its mark, which has to come first for LibreOffice to know it, a tab, then its paragraphs; a
  /// mark inside of a note is only its number.
  private mutating func writeNote(
    _ paragraphs: [[Inline]], id: String, _ mark: (inout WordText) -> Void
  ) {
    for (index, inlines) in (paragraphs.isEmpty ? [[]] : paragraphs).enumerated() {
      let own = index == 0 ? id : "\(id)-p\(index + 1)"
      paragraph(Paragraph(.footnote, id: own)) { text in
        if index == 0 { mark(&text) }
        text.element("<w:tab/>")
        text.writeInlines(inlines.withoutMarks)
      }
    }
  }

  /// Notes without a mark anywhere, which no foot of a page can hold, at the end of the text.
  mutating func writeUnmarkedNotes() {
    let note = document.masthead.asteriskNote
    if !note.isEmpty, !isAsteriskMarked {
      writeNote([note], id: "asterisk-note") { $0.run("*") }
    }
    // Those that stand in other notes are not marks of their own.
    for footnote in document.footnotes where !notes.contains(footnote.number) {
      writeNote(footnote.paragraphs, id: "fn-\(footnote.number)") { text in
        text.run(String(footnote.number), RunLook(style: .note))
      }
      writeSources(footnote.origins)
    }
  }
}

extension [Inline] {
  /// The text with its marks of footnotes as plain numbers: a note has no notes.
  var withoutMarks: [Inline] {
    map { inline in
      switch inline {
      case .footnoteMark(let number): .text(String(number))
      case .emphasis(let inner): .emphasis(inner.withoutMarks)
      case .strong(let inner): .strong(inner.withoutMarks)
      case .link(let url, let inner): .link(url: url, inner.withoutMarks)
      case .citation(let key, let note, let inner):
        .citation(key: key, note: note, inner.withoutMarks)
      case .localized(let inner, let language): .localized(inner.withoutMarks, language)
      case .text, .entry, .lineBreak: inline
      }
    }
  }
}
