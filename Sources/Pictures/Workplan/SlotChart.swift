/// What is taken up in which half-day meeting of which session: a column a session, a row a meeting.
package struct SlotChart: Sendable {
  /// A session with its year.
  package struct Column: Sendable, Hashable {
    let head: String
    let meetings: Int
    let matters: [Matter]

    /// Makes the column of a session with so many meetings.
    package init(head: String, meetings: Int, matters: [Matter]) {
      (self.head, self.meetings, self.matters) = (head, meetings, matters)
    }
  }

  /// What is taken up in consecutive meetings.
  package struct Matter: Sendable, Hashable {
    let title: String
    let first: Int
    let length: Int
    let isStanding: Bool

    /// Makes a matter; the first meeting is 0.
    package init(_ title: String, first: Int, length: Int, isStanding: Bool) {
      self.title = title
      self.first = max(first, 0)
      self.length = max(length, 1)
      self.isStanding = isStanding
    }
  }

  private let columns: [Column]
  private let word: String
  private let free: String
  private let standing: String

  /// Makes a chart; `word` stands above the numbers of meetings, `free` for a meeting with nothing in it,
  /// `standing` after the title of what stands every time.
  package init(_ columns: [Column], meeting word: String, free: String, standing: String) {
    (self.columns, self.word, self.free, self.standing) = (columns, word, free, standing)
  }

  /// The figure under the given head.
  package func figure(_ head: Figure.Head) -> Figure {
    let rows = columns.map(\.meetings).max() ?? 0
    guard rows > 0 else { return Figure(head, table, absence: .nothing) }
    guard columns.count <= 12, rows <= 30 else { return Figure(head, table, absence: .tooLarge) }
    return Figure(head, table, drawing(rows))
  }

  private func matter(_ column: Column, _ row: Int) -> Matter? {
    column.matters.first { ($0.first..<($0.first + $0.length)).contains(row) }
  }

  private func title(_ matter: Matter) -> String {
    matter.title + (matter.isStanding ? standing : "")
  }

  private var table: Figure.Table {
    let rows = columns.map(\.meetings).max() ?? 0
    return Figure.Table(
      header: [word] + columns.map(\.head),
      rows: (0..<rows).map { row in
        ["\(row + 1)"]
          + columns.map { column in
            row < column.meetings ? matter(column, row).map(title) ?? free : "–"
          }
      })
  }

  private func drawing(_ rows: Int) -> Drawing {
    var drawing = Drawing()
    let label = max(WrappedText(word, width: 90, lines: 2).width + 8, 24)
    let width = (Drawing.pageWidth - label) / columns.count
    let heads = columns.map { WrappedText($0.head, width: width - 8, lines: 3) }
    let top = (heads.map(\.height).max() ?? 0) + 6
    let texts = columns.map {
      $0.matters.map { WrappedText(title($0), width: width - 12, lines: 5) }
    }
    let row = (texts.joined().map(\.height).max() ?? 0) + 10
    drawing.text([word], at: Point(0, top - Drawing.lineHeight - 4))
    for number in 0..<rows {
      drawing.text(["\(number + 1)"], at: Point(4, top + number * row + 6))
    }
    for (position, column) in columns.enumerated() {
      let x = label + position * width
      drawing.text(heads[position].lines, at: Point(x + 4, 0))
      for number in 0..<column.meetings {
        drawing.box(Point(x, top + number * row), width, row, .white, .hair)
      }
      for (matter, text) in zip(column.matters, texts[position]) {
        let corner = Point(x, top + matter.first * row)
        drawing.box(corner, width, matter.length * row, .white, matter.isStanding ? .hair : .thick)
        drawing.text(text.lines, at: Point(x + 6, corner.y + 5))
      }
    }
    drawing.height = top + rows * row + 2
    return drawing
  }
}
