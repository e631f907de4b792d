import Documents
import Pictures

extension HTMLPage {
  /// The text; a section is open from its heading to the next heading of its level or above.
  mutating func writeBlocks() {
    var open: [Int] = []
    for block in document.blocks {
      if case .heading(let heading) = block.content {
        while let level = open.last, level >= heading.level {
          out.raw("</section>\n")
          open.removeLast()
        }
        open.append(heading.level)
        writeHeading(heading, block.id, depth: open.count)
      } else {
        writeBlock(block)
      }
    }
    for _ in open { out.raw("</section>\n") }
  }

  /// The element follows the nesting, so that none is left out; the look follows the level.
  private mutating func writeHeading(_ heading: Heading, _ id: String, depth: Int) {
    let level = min(max(heading.level, 1), 3)
    let (opening, closing): (StaticString, StaticString) =
      switch min(max(depth, 1), level) {
      case 1: ("<h2", "</h2>\n")
      case 2: ("<h3", "</h3>\n")
      default: ("<h4", "</h4>\n")
      }
    out.raw("<section")
    out.id(id)
    out.raw(">\n")
    out.raw(opening)
    if depth < level { out.attribute("class", "level-\(level)") }
    out.raw(">")
    if let mark = heading.mark {
      out.raw("<span class=\"number\">")
      out.text(mark)
      out.raw("</span> ")
    }
    writeInlines(heading.text)
    out.raw(closing)
  }

  private mutating func writeBlock(_ block: Block) {
    switch block.content {
    case .heading: break
    case .paragraph(let number, let text):
      out.raw(number == nil ? "<p" : "<p class=\"numbered\"")
      out.id(block.id)
      out.raw(">")
      if let number {
        out.raw("<span class=\"number\">")
        out.text(numbering.paragraph(number))
        out.raw("</span> ")
      }
      writeInlines(text)
      out.raw("</p>\n")
      writeSources(block.origins)
    case .list(let list):
      writeList(list, id: block.id, isTop: true)
    case .table(let table):
      writeTable(table, block.id)
      writeSources(block.origins)
    case .figure(let figure):
      writeFigure(figure, block.id)
      writeSources(block.origins)
    case .quotation(let paragraphs):
      out.raw("<blockquote")
      out.id(block.id)
      out.raw(">\n")
      writeParagraphs(paragraphs)
      out.raw("</blockquote>\n")
      writeSources(block.origins)
    }
  }

  mutating func writeParagraphs(_ paragraphs: some Sequence<[Inline]>) {
    for paragraph in paragraphs {
      out.raw("<p>")
      writeInlines(paragraph)
      out.raw("</p>\n")
    }
  }

  /// A list whose letters are text, so that they survive copying and need no style sheet.
  private mutating func writeList(_ list: List, id: String?, isTop: Bool) {
    out.raw(list.isOrdered ? "<ol class=\"marked\"" : "<ul class=\"marked\"")
    if let id { out.id(id) }
    out.raw(">\n")
    for item in list.items {
      out.raw("<li")
      out.id(item.id)
      out.raw("><span class=\"mark\">")
      out.text(item.mark)
      out.raw("</span> ")
      writeInlines(item.paragraphs.first ?? [])
      out.raw("\n")
      writeParagraphs(item.paragraphs.dropFirst())
      if let sublist = item.sublist { writeList(sublist, id: nil, isTop: false) }
      if isTop { writeSources(item.origins) }
      out.raw("</li>\n")
    }
    out.raw(list.isOrdered ? "</ol>\n" : "</ul>\n")
  }
}
