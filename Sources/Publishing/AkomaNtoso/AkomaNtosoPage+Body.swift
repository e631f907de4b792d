import Documents
import Pictures

extension AkomaNtosoPage {
  /// The text; a section is open from its heading to the next heading of its level or above.
  mutating func writeBody() {
    out.raw("<mainBody")
    writeLanguage(document.language)
    out.raw(">\n")
    var open: [StaticString] = []
    var levels: [Int] = []
    var at = 0
    while at < document.blocks.count {
      let block = document.blocks[at]
      if case .heading(let heading) = block.content {
        while let level = levels.last, level >= heading.level {
          levels.removeLast()
          close(open.removeLast())
        }
        levels.append(heading.level)
        open.append(element(ofLevel: heading.level))
        writeHeading(heading, block, open[open.count - 1])
        at += 1
      } else {
        at += writeBlock(
          block, next: at + 1 < document.blocks.count ? document.blocks[at + 1] : nil)
      }
    }
    for element in open.reversed() { close(element) }
    writeRemainingNotes()
    // The schema wants something in the body, even where nothing is said.
    if document.blocks.isEmpty, document.footnotes.isEmpty { out.raw("<p/>\n") }
    out.raw("</mainBody>\n")
  }

  private func element(ofLevel level: Int) -> StaticString {
    switch level {
    case ...1: "section"
    case 2: "subsection"
    default: "division"
    }
  }

  private mutating func close(_ element: StaticString) {
    out.raw("</")
    out.raw(element)
    out.raw(">\n")
  }

  private mutating func writeHeading(
    _ heading: Heading, _ block: Block, _ element: StaticString
  ) {
    open(element, block.id, block.origins)
    if let mark = heading.mark { writeNumber(mark) }
    out.raw("<heading>")
    writeInlines(heading.text)
    out.raw("</heading>\n")
  }

  /// Writes a block, with the list that belongs to it; gives how many blocks that were.
  private mutating func writeBlock(_ block: Block, next: Block?) -> Int {
    switch block.content {
    case .heading: return 1
    case .paragraph(let number, let text):
      open("paragraph", block.id, block.origins)
      if let number { writeNumber(numbering.paragraph(number)) }
      let list: List? = if case .list(let list)? = next?.content { list } else { nil }
      if let list, let next {
        writeList(list, next, intro: [text])
      } else {
        writeContent([text])
      }
      out.raw("</paragraph>\n")
      return list == nil ? 1 : 2
    case .list(let list): writeList(list, block)
    case .table(let table): container("table", block) { $0.writeTable(table) }
    case .figure(let figure): writeFigure(figure, block)
    case .quotation(let paragraphs):
      container("quotation", block) { page in
        for paragraph in paragraphs { page.writeParagraph(paragraph) }
      }
    }
    return 1
  }

  /// A block that is neither a paragraph nor a list, under the name of what it is.
  private mutating func container(
    _ name: String, _ block: Block, _ write: (inout AkomaNtosoPage) -> Void
  ) {
    open("hcontainer", block.id, block.origins, name: name)
    out.raw("<content>\n")
    write(&self)
    out.raw("</content>\n</hcontainer>\n")
  }

  /// A figure as its caption, what it tells, and the table behind it; no picture goes along.
  private mutating func writeFigure(_ figure: CaptionedFigure, _ block: Block) {
    open("hcontainer", block.id, block.origins, name: "figure")
    out.raw("<heading>")
    writeInlines(figure.caption)
    out.raw("</heading>\n<content>\n")
    writeParagraph([.text(figure.figure.description)], class: "alternative")
    if let absence = figure.figure.absence.flatMap({ labels.absences[$0] }) {
      writeParagraph([.text(absence)], class: "absence")
    }
    if !figure.table.rows.isEmpty {
      var table = figure.table
      table.caption = []
      writeTable(table)
    }
    out.raw("</content>\n</hcontainer>\n")
  }
}
