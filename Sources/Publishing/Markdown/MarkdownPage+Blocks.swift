import Documents
import Pictures

extension MarkdownPage {
  mutating func write(_ block: Block) {
    switch block.content {
    case .heading(let heading):
      let marks = String(repeating: "#", count: min(max(heading.level, 1), 3) + 1)
      let number = heading.mark.map { MarkdownEscaping.escaped($0) + " " } ?? ""
      add("\(marks) \(number)\(cell(heading.text))")
    case .paragraph(let number, let inlines):
      let mark = number.map { numbering.paragraph($0) + " " } ?? ""
      add(MarkdownEscaping.escapedStart(mark + text(inlines)))
      addSources(block.origins)
    case .list(let list): write(list, indent: "")
    case .table(let table):
      if !table.caption.isEmpty { add("**" + cell(table.caption) + "**") }
      add(rows(of: table))
      addSources(block.origins)
    case .figure(let figure):
      write(figure)
      addSources(block.origins)
    case .quotation(let paragraphs):
      add(
        paragraphs.map { "> " + line($0).replacing("\n", with: "\n> ") }
          .joined(separator: "\n>\n"))
      addSources(block.origins)
    }
  }

  /// A list as lines with their letters; below the first level they stand a little further in.
  private mutating func write(_ list: List, indent: String) {
    for item in list.items {
      let mark = MarkdownEscaping.escaped(item.mark) + " "
      add(indent + MarkdownEscaping.escapedStart(mark + text(item.paragraphs.first ?? [])))
      for paragraph in item.paragraphs.dropFirst() { add(indent + line(paragraph)) }
      if let sublist = item.sublist { write(sublist, indent: indent.isEmpty ? "  " : "   ") }
      if indent.isEmpty { addSources(item.origins) }
    }
  }

  /// The caption, what the picture tells or why there is none, and the table behind it.
  private mutating func write(_ figure: CaptionedFigure) {
    add("**" + cell(figure.caption) + "**")
    let absence = figure.figure.absence.flatMap { labels.absences[$0] }
    for text in [figure.figure.description, absence].compactMap(\.self) {
      add(MarkdownEscaping.escapedStart(MarkdownEscaping.escaped(text)))
    }
    if !figure.table.rows.isEmpty { add(rows(of: figure.table)) }
  }

  private func rows(of table: Table) -> String {
    let rules = table.header.indices.map { column in
      switch table.alignment(ofColumn: column) {
      case .start: "---"
      case .center: ":-:"
      case .end: "--:"
      }
    }
    let cells = [table.header.map { cell($0) }, rules] + table.rows.map { $0.map { cell($0) } }
    return cells.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }
}
