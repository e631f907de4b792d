import Documents
import Pictures

extension TypstPage {
  /// The text; headings follow the nesting, so that none is left out, and their look the level.
  mutating func writeBlocks() {
    var open: [Int] = []
    for block in document.blocks {
      if case .heading(let heading) = block.content {
        while let level = open.last, level >= heading.level { open.removeLast() }
        open.append(heading.level)
        write(heading, block.id, depth: open.count)
      } else {
        write(block)
      }
    }
  }

  private mutating func write(_ heading: Heading, _ id: String, depth: Int) {
    out.raw("#section(")
    out.number(depth)
    // A number in words stands out as far as there is room.
    out.raw((heading.mark ?? "").count > 4 ? ", edge, " : ", 36pt, ")
    if let mark = heading.mark { out.literal(mark) } else { out.raw("none") }
    out.raw(")[")
    writeInlines(heading.text)
    out.raw("]")
    out.label(id)
    out.raw("\n")
  }

  private mutating func write(_ block: Block) {
    switch block.content {
    case .heading: break
    case .paragraph(nil, let text): writePlain(text)
    case .paragraph(let number?, let text):
      out.raw("#numbered(")
      out.literal(numbering.paragraph(number))
      out.raw(")[")
      writeInlines(text)
      out.raw("]")
      out.label(block.id)
      out.raw("\n")
    case .list(let list):
      out.raw("#")
      write(list, depth: 0)
      out.raw("\n")
    case .table(let table): write(table)
    case .figure(let figure): write(figure)
    case .quotation(let paragraphs):
      out.raw("#quoted[")
      writeParagraphs(paragraphs)
      out.raw("]\n")
    }
    writeSources(block.origins)
  }

  private mutating func writeParagraphs(_ paragraphs: [[Inline]]) {
    for (index, paragraph) in paragraphs.enumerated() {
      if index > 0 { out.raw("#parbreak();") }
      writeInlines(paragraph)
    }
  }

  /// A list with its letters as they are printed.
  private mutating func write(_ list: List, depth: Int) {
    out.raw("marked(")
    out.number(depth)
    out.raw(", (")
    for item in list.items {
      out.literal(item.mark)
      out.raw(", ")
    }
    out.raw(")")
    for item in list.items {
      out.raw(", [")
      writeParagraphs(item.paragraphs)
      if let sublist = item.sublist {
        out.raw("#parbreak();#")
        write(sublist, depth: depth + 1)
      }
      out.raw("]")
    }
    out.raw(")")
  }

  /// A figure with its caption; the table behind it stands below, as nothing opens on paper.
  private mutating func write(_ figure: CaptionedFigure) {
    var table = figure.table
    table.caption = figure.caption
    if let picture = figure.figure.svg(id: "picture") {
      out.raw("#figure(supplement: none, image(bytes(")
      out.literal(picture)
      out.raw("), format: \"svg\", width: 100%, alt: ")
      out.literal([figure.figure.title, figure.figure.description].joined(separator: ". "))
      out.raw("))\n")
    } else if let words = figure.figure.absence.flatMap({ labels.absences[$0] }) {
      writePlain([.text(words)])
    }
    if table.rows.isEmpty {
      writePlain([.strong(figure.caption)])
    } else {
      write(table)
    }
  }

  /// The sources behind a stretch, where they are asked for.
  private mutating func writeSources(_ origins: [Origin]) {
    guard options.showSources, let note = SourceNote(origins, labels) else { return }
    out.raw("#text(size: 0.8em)[")
    writePlain([.text(note.line(labels))])
    out.raw("]\n")
  }
}
