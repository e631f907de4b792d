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
    let edge = bands.count == 1 ? 2 : 10
    let top = ((tops + heights).min() ?? 0) - edge
    let margin = bands.count == 1 ? 2 : GraphPlan.margin
    let shift = Point(margin - band.left, drawing.height - top)
    for piece in band.pieces { draw(piece, by: shift, into: &drawing) }
    let numbers = band.pieces.flatMap(\.numbers)
    let before = numbers.filter { $0.place.x != band.right }
    let after = numbers.filter { $0.place.x == band.right }
    let lowest = max(
      drawNumbers(before, -9, by: shift, into: &drawing),
      drawNumbers(after, 9, by: shift, into: &drawing))
    for box in band.boxes { draw(box, by: shift, into: &drawing) }
    let height = ((bottoms + heights).max() ?? 0) + edge - top
    drawing.height = max(drawing.height + height, lowest + edge)
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
    if link.isEnd, piece.number.end == nil, let last = points.last {
      drawArrow(along: points, to: last, into: &drawing)
    }
  }

  /// Draws the numbers by which links go on in another band, none over another.
  ///
  /// - Parameters:
  ///   - numbers: each with the place where its link is cut.
  ///   - side: how far to the right of it the middle of a number stands.
  ///   - shift: from the layout to the drawing.
  ///   - drawing: what they are added to.
  /// - Returns: the middle of the lowest number.
  private func drawNumbers(
    _ numbers: [(number: Int, place: Point)], _ side: Int, by shift: Point,
    into drawing: inout Drawing
  ) -> Int {
    var lowest = 0
    for (number, place) in numbers.sorted(by: { ($0.place.y, $0.number) < ($1.place.y, $1.number) })
    {
      let place = place.moved(by: shift)
      let center = Point(place.x + side, lowest == 0 ? place.y : max(place.y, lowest + 18))
      if center.y != place.y { drawing.line(place, center, .hair) }
      drawing.add(.circle(center, radius: 8, .white, .hair))
      drawing.text([String(number)], at: Point(center.x, center.y - 7), .middle)
      lowest = center.y
    }
    return lowest
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
