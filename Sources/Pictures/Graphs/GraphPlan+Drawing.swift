extension GraphPlan {
  func drawing() -> Drawing {
    var drawing = Drawing()
    for (index, band) in bands.enumerated() {
      if index > 0 { drawing.height += 22 }
      draw(band, into: &drawing)
    }
    if bands.count == 1, let band = bands.first {
      drawing.width = min(band.right - band.left + 4, Drawing.pageWidth)
    }
    return drawing
  }

  private func draw(_ band: Band, into drawing: inout Drawing) {
    let tops = band.boxes.map { layout.centers[$0].y - boxes.sizes[$0].height / 2 }
    let bottoms = zip(tops, band.boxes).map { $0 + boxes.sizes[$1].height }
    let heights = band.pieces.flatMap(\.points).map(\.y)
    let marks = band.pieces.flatMap { [$0.number.start, $0.number.end] }.compactMap(\.self)
    let edge = marks.isEmpty ? 2 : 10
    let top = ((tops + heights).min() ?? 0) - edge
    let margin = bands.count == 1 ? 2 : GraphPlan.margin
    let shift = Point(margin - band.left, drawing.height - top)
    for piece in band.pieces { draw(piece, by: shift, into: &drawing) }
    for box in band.boxes { draw(box, by: shift, into: &drawing) }
    drawing.height += ((bottoms + heights).max() ?? 0) + edge - top
  }

  private func draw(_ box: Int, by shift: Point, into drawing: inout Drawing) {
    let (size, lines) = (boxes.sizes[box], boxes.texts[box])
    let center = layout.centers[box].moved(by: shift)
    if box < graph.nodes.count {
      let stroke: Stroke =
        switch graph.nodes[box].emphasis {
        case .plain: .solid
        case .strong: .thick
        case .uncertain: .dashed
        }
      let corner = Point(center.x - size.width / 2, center.y - size.height / 2)
      drawing.box(corner, size.width, size.height, .white, stroke)
    }
    let top = center.y - lines.count * Drawing.lineHeight / 2
    drawing.text(lines, at: Point(center.x, top), .middle)
  }

  private func draw(_ piece: Piece, by shift: Point, into drawing: inout Drawing) {
    let link = boxes.links[piece.link]
    let points = piece.points.map { $0.moved(by: shift) }
    let stroke: Stroke =
      switch graph.edges[link.edge].emphasis {
      case .plain: .solid
      case .strong: .thick
      case .uncertain: .dashed
      }
    drawing.add(.curve(points, stroke))
    if let number = piece.number.start, let first = points.first {
      draw(number, at: first, into: &drawing)
    }
    guard let last = points.last else { return }
    if let number = piece.number.end {
      draw(number, at: last, into: &drawing)
    } else if link.isEnd {
      drawArrow(along: points, to: last, into: &drawing)
    }
  }

  /// The number by which a link goes on in another band.
  private func draw(_ number: Int, at place: Point, into drawing: inout Drawing) {
    let isEnd = place.x > Drawing.pageWidth / 2
    let center = Point(place.x + (isEnd ? 9 : -9), place.y)
    drawing.add(.circle(center, radius: 8, .white, .hair))
    drawing.text([String(number)], at: Point(center.x, center.y - 7), .middle)
  }

  private func drawArrow(along points: [Point], to tip: Point, into drawing: inout Drawing) {
    guard let before = points.last(where: { $0 != tip }) else { return }
    let (x, y) = (Double(tip.x - before.x), Double(tip.y - before.y))
    let length = (x * x + y * y).squareRoot()
    let (along, across) = ((x: x / length, y: y / length), (x: -y / length, y: x / length))
    let corners = [-3.5, 3.5].map { side in
      Point(
        tip.x + Int((across.x * side - along.x * 9).rounded()),
        tip.y + Int((across.y * side - along.y * 9).rounded()))
    }
    drawing.add(.polygon([tip] + corners, .black, .nothing))
  }
}

extension Point {
  fileprivate func moved(by shift: Point) -> Point { Point(x + shift.x, y + shift.y) }
}
