import Documents
import Pictures

extension WordText {
  mutating func write(_ block: Block) {
    switch block.content {
    case .heading(let heading): writeHeading(heading, block.id)
    case .paragraph(let number, let text):
      writeParagraph(number, text, block.id)
      writeSources(block.origins)
    case .list(let list): writeList(list, level: 1)
    case .table(let table):
      writeTable(table, block.id)
      writeSources(block.origins)
    case .figure(let figure):
      writeFigure(figure, block.id)
      writeSources(block.origins)
    case .quotation(let paragraphs):
      for (index, text) in paragraphs.enumerated() {
        let id = index == 0 ? block.id : "\(block.id)-p\(index + 1)"
        paragraph(Paragraph(.quotation, id: id)) { $0.writeInlines(text) }
      }
      writeSources(block.origins)
    }
  }

  private mutating func writeHeading(_ heading: Heading, _ id: String) {
    let style: StyleName =
      switch heading.level {
      case ...1: .section
      case 2: .part
      default: .heading
      }
    var paragraph = Paragraph(style, id: id)
    let level = ListLevel.level(of: style, document.language)
    var typed = heading.mark
    if mode == .live, let level {
      if let ordinal = heading.ordinal,
        heading.mark == numbering.heading(level: level.depth + 1, ordinal)
      {
        paragraph.list = counter.heading(level.depth, as: ordinal).map { ($0, level.depth) }
        typed = nil
      } else {
        paragraph.list = (0, level.depth)
      }
    }
    let left = sheet.look(style).left
    if style != .heading, heading.mark == nil { paragraph.indent = (left, 0) }
    if mode == .live, level != nil, typed != nil { paragraph.indent = (left, -left) }
    let hasStops = style != .heading && (mode == .literal || level == nil)
    self.paragraph(paragraph) { text in
      if let typed { text.writeTyped(typed, tabs: hasStops ? 1 : 0) }
      text.writeInlines(heading.text)
    }
  }

  private mutating func writeParagraph(_ number: Int?, _ text: [Inline], _ id: String) {
    guard let number else {
      return paragraph(Paragraph(.text, id: id)) { $0.writeInlines(text) }
    }
    if mode == .live {
      var paragraph = Paragraph(.numbered, id: id)
      paragraph.list = counter.paragraph(as: number).map { ($0, 0) }
      self.paragraph(paragraph) { $0.writeInlines(text) }
    } else {
      var paragraph = Paragraph(.text, id: id)
      let left = sheet.look(.text).left
      paragraph.indent = (left, -left)
      self.paragraph(paragraph) { written in
        written.writeTyped(written.numbering.paragraph(number), tabs: 1)
        written.writeInlines(text)
      }
    }
  }

  /// A number as letters between tabs.
  mutating func writeTyped(_ mark: String, tabs: Int) {
    for _ in 0..<tabs { element("<w:tab/>") }
    run(mark)
    element("<w:tab/>")
  }

  private mutating func writeList(_ list: List, level: Int) {
    let style = ListLevel.style(ofItems: level)
    let isInList = mode == .live && ListLevel.level(of: style, document.language) != nil
    let isCounted =
      mode == .live && (isInList || !list.isOrdered) && isCountable(list, level)
    for (index, item) in list.items.enumerated() {
      var paragraph = Paragraph(style, id: item.id)
      if isCounted {
        paragraph.list =
          list.isOrdered
          ? counter.item(level, as: index + 1).map { ($0, level) }
          : (WordList.points.rawValue, min(level, 3) - 1)
      } else {
        if isInList { paragraph.list = (0, min(level, 3)) }
        paragraph.indent = (sheet.look(style).left, -sheet.look(style).left)
      }
      self.paragraph(paragraph) { text in
        if !isCounted { text.writeTyped(item.mark, tabs: min(level, 3) + 1) }
        text.writeInlines(item.paragraphs.first ?? [])
      }
      writeFurther(item, style, isInList ? min(level, 3) : nil)
      if let sublist = item.sublist { writeList(sublist, level: level + 1) }
      if level == 1 { writeSources(item.origins) }
    }
  }

  /// The further paragraphs of an item, under the text of the first.
  private mutating func writeFurther(_ item: ListItem, _ style: StyleName, _ depth: Int?) {
    for (index, text) in item.paragraphs.dropFirst().enumerated() {
      var paragraph = Paragraph(style, id: "\(item.id)-p\(index + 2)")
      paragraph.list = depth.map { (0, $0) }
      paragraph.indent = (sheet.look(style).left, 0)
      self.paragraph(paragraph) { $0.writeInlines(text) }
    }
  }

  /// Whether Word comes to the marks of a list by counting: after 26 letters it goes on otherwise.
  private func isCountable(_ list: List, _ level: Int) -> Bool {
    guard level <= 3, list.items.count <= 26 else { return false }
    return list.items.enumerated().allSatisfy { index, item in
      item.mark == (list.isOrdered ? numbering.item(level: level, index + 1) : "\u{2022}")
    }
  }
}
