import Documents
import Pictures

extension AkomaNtosoPage {
  /// The mark of a footnote: with its text where it first stands in running text, else a reference to it.
  mutating func writeMark(_ number: Int, _ isInLink: Bool) {
    guard let note = notes[number] else {
      out.raw("<sup>")
      out.text(String(number))
      out.raw("</sup>")
      return
    }
    if isInLink || isInNote || written.contains(number) {
      out.raw("<noteRef")
      out.attribute("href", "#" + identifier(number))
      out.attribute("marker", number)
      out.raw("/>")
    } else {
      write(note)
    }
  }

  /// The footnotes to which no running text refers; without them a reference would lead nowhere.
  mutating func writeRemainingNotes() {
    let rest = document.footnotes.filter { !written.contains($0.number) }
    guard !rest.isEmpty else { return }
    out.raw("<hcontainer name=\"footnotes\">\n<content>\n")
    for note in rest where !written.contains(note.number) {
      out.raw("<p>")
      write(note)
      out.raw("</p>\n")
    }
    out.raw("</content>\n</hcontainer>\n")
  }

  private mutating func write(_ note: Footnote) {
    written.insert(note.number)
    if !note.origins.isEmpty { origins.append((identifier(note.number), note.origins)) }
    writeNote(note.paragraphs, marker: String(note.number), identifier: identifier(note.number))
  }

  mutating func writeNote(_ paragraphs: [[Inline]], marker: String, identifier: String) {
    out.raw("<authorialNote")
    out.attribute("eId", identifier)
    out.attribute("marker", marker)
    out.raw(" placement=\"bottom\">")
    isInNote = true
    for paragraph in paragraphs.isEmpty ? [[]] : paragraphs {
      out.raw("<p>")
      writeInlines(paragraph)
      out.raw("</p>")
    }
    isInNote = false
    out.raw("</authorialNote>")
  }

  func identifier(_ number: Int) -> String { "fn-\(number)" }
}
