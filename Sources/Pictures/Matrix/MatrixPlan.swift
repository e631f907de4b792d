/// Where everything of a matrix stands in its picture: sessions that do not fit beside the others go below.
struct MatrixPlan {
  private let matrix: ConsiderationMatrix
  private let labels: [WrappedText]
  private let labelWidth: Int
  private let columnWidth: Int
  /// How many sessions stand beside one another.
  private let each: Int

  init(_ matrix: ConsiderationMatrix) {
    self.matrix = matrix
    labels = matrix.rows.map { WrappedText($0.label, width: 220, lines: 3) }
    labelWidth = max(
      labels.map(\.width).max() ?? 0, WrappedText(matrix.words.subject, width: 220, lines: 3).width)
    let room = Drawing.pageWidth - labelWidth - 10
    let widest = matrix.columns.map { WrappedText.widestPiece(of: $0, most: 76) }.max() ?? 0
    let least = max(widest + 8, 30)
    let most = max(1, room / least)
    let bands = (matrix.columns.count + most - 1) / most
    // As many sessions in each, so that none is left alone below.
    each = (matrix.columns.count + bands - 1) / bands
    columnWidth = min(max(room / each, least), 84)
  }

  func drawing() -> Drawing {
    var drawing = Drawing()
    let columns = matrix.columns.indices
    for first in stride(from: 0, to: columns.count, by: each) {
      if first > 0 { drawing.height += 16 }
      draw(columns[first..<min(first + each, columns.count)], into: &drawing)
    }
    legend.draw(into: &drawing)
    return drawing
  }

  private func x(_ position: Int) -> Int { labelWidth + 8 + position * columnWidth }

  /// Draws some columns, with the labels of all rows, below what is drawn so far.
  private func draw(_ columns: Range<Int>, into drawing: inout Drawing) {
    let heads = columns.map {
      WrappedText(matrix.columns[$0], width: columnWidth - 6, lines: 5)
    }
    let subject = WrappedText(matrix.words.subject, width: 220, lines: 3)
    var top = drawing.height + (heads + [subject]).reduce(0) { max($0, $1.height) } + 4
    drawing.text(subject.lines, at: Point(0, top - subject.height - 4))
    for (position, head) in heads.enumerated() {
      let center = Point(x(position) + columnWidth / 2, top - head.height - 4)
      drawing.text(head.lines, at: center, .middle)
    }
    drawing.line(Point(0, top), Point(x(columns.count), top), .solid)
    for (row, label) in zip(matrix.rows, labels) {
      let height = max(label.height, Drawing.lineHeight) + 8
      drawing.text(label.lines, at: Point(0, top + (height - label.height) / 2))
      for (position, column) in columns.enumerated() {
        let corner = Point(x(position), top)
        draw(row.cell(column).state, at: corner, columnWidth, height, into: &drawing)
      }
      top += height
      drawing.line(Point(0, top), Point(x(columns.count), top), .hair)
    }
    drawing.height = top + 1
  }

  private func draw(
    _ state: ConsiderationMatrix.State, at corner: Point, _ width: Int, _ height: Int,
    into drawing: inout Drawing
  ) {
    let (x, y) = (corner.x + width / 2, corner.y + height / 2)
    switch state {
    case .cited:
      drawing.box(corner, width, height, .white, .hair)
      drawing.box(Point(x - 5, y - 5), 10, 10, .black)
    case .topical:
      drawing.box(corner, width, height, .white, .hair)
      drawing.add(.circle(Point(x, y), radius: 5, .white, .thick))
    case .mentioned:
      drawing.box(corner, width, height, .white, .hair)
      drawing.add(.circle(Point(x, y), radius: 2, .black, .nothing))
    case .planned:
      drawing.box(corner, width, height, .white, .hair)
      drawing.box(Point(x - 5, y - 5), 10, 10, .white, .thick)
    case .notPlanned:
      drawing.box(corner, width, height, .white, .hair)
      drawing.add(.circle(Point(x, y), radius: 2, .white, .hair))
    case .notConsidered: drawing.box(corner, width, height, .white, .hair)
    case .silentInPart: drawing.box(corner, width, height, .pattern(.dotted), .hair)
    case .notExamined: drawing.box(corner, width, height, .pattern(.hatched), .hair)
    case .notHeld: drawing.box(corner, width, height, .pattern(.level), .hair)
    }
  }

  private var legend: Legend {
    var legend = Legend()
    let columns = matrix.columns.indices
    let drawn = Set(matrix.rows.flatMap { row in columns.map { row.cell($0).state } })
    for state in ConsiderationMatrix.State.allCases where drawn.contains(state) {
      legend.add(matrix.words.states[state] ?? "") { drawing, place in
        draw(state, at: place, 24, 15, into: &drawing)
      }
    }
    return legend
  }
}
