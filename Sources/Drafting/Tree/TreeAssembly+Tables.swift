import Documents
import Markdown

extension TreeAssembly {
  /// A table with the caption that stood before it.
  mutating func addTable(
    _ table: MarkdownTable, _ block: MarkdownBlock, _ origins: [Origin]
  ) {
    let content = Table(
      caption: caption?.inlines ?? [],
      header: table.header.map { converter.convert($0, in: block) },
      rows: table.rows.map { row in row.map { converter.convert($0, in: block) } },
      alignments: table.alignments.map { alignment($0) })
    let above = caption?.origins ?? []
    caption = nil
    let all = above + origins.filter { !above.contains($0) }
    blocks.append(Block(id: counted("table"), .table(content), origins: all))
  }

  private func alignment(_ alignment: MarkdownTable.Alignment) -> Table.Alignment {
    switch alignment {
    case .natural, .left: .start
    case .center: .center
    case .right: .end
    }
  }
}
