extension ChronologyPlan {
  /// The styles of the lines between events; more kinds of relations share the last.
  private static let styles: [Stroke] = [
    .solid, .dashed, .dotted, .dashDotted, .longDashed, .thick, .thickDashed,
  ]

  func drawing() -> Drawing {
    var drawing = Drawing(height: height)
    axis.draw(into: &drawing, from: ChronologyPlan.axisTop, to: height)
    for band in bands { draw(band, into: &drawing) }
    let kinds = drawRelations(into: &drawing)
    for band in bands {
      for mark in band.marks { draw(mark, in: band, into: &drawing) }
    }
    legend(kinds).draw(into: &drawing)
    drawUndated(into: &drawing)
    return drawing
  }

  private func draw(_ band: Band, into drawing: inout Drawing) {
    let bottom = band.top + band.height
    drawing.line(Point(0, bottom), Point(Drawing.pageWidth, bottom), .hair)
    let top = band.top + (band.height - band.label.height) / 2
    drawing.text(band.label.lines, at: Point(0, top))
  }

  private func middle(_ mark: Mark, _ band: Band) -> Int {
    band.top + 4 + mark.lane * ChronologyPlan.laneHeight + ChronologyPlan.laneHeight / 2
  }

  private func draw(_ mark: Mark, in band: Band, into drawing: inout Drawing) {
    let middle = middle(mark, band)
    let width = mark.right - mark.left
    draw(mark.event.certainty, at: Point(mark.left, middle - 5), width, into: &drawing)
    let corner = Point(mark.labelStart - 1, middle - 7)
    drawing.box(corner, mark.label.width + 2, 14, .white, .nothing)
    drawing.text(mark.label.lines, at: Point(mark.labelStart, corner.y))
  }

  private func draw(
    _ certainty: Chronology.Certainty, at corner: Point, _ width: Int, into drawing: inout Drawing
  ) {
    switch certainty {
    case .held: drawing.box(corner, width, 10, .black)
    case .planned: drawing.box(corner, width, 10, .white)
    case .bounds: drawing.box(corner, width, 10, .pattern(.hatched), .dashed)
    }
  }

  /// Draws the lines between events, below their marks; returns the kinds that were drawn, in order.
  private func drawRelations(into drawing: inout Drawing) -> [String] {
    let places = Dictionary(
      bands.enumerated().flatMap { number, band in
        band.marks.map { ($0.event.id, (band: number, at: Point($0.center, middle($0, band)))) }
      }, uniquingKeysWith: { first, _ in first })
    var kinds: [String] = []
    for relation in chronology.relations {
      guard let from = places[relation.from], let to = places[relation.to] else { continue }
      if !kinds.contains(relation.label) { kinds.append(relation.label) }
      let kind = kinds.firstIndex(of: relation.label) ?? 0
      let stroke = Self.styles[min(kind, Self.styles.count - 1)]
      // A line past another body bends, so that it does not seem to end there.
      let bend = from.band == to.band ? 0 : (abs(from.band - to.band) - 1) * 16
      let drop = from.band == to.band ? 16 : 0
      drawing.add(
        .curve(
          [
            from.at, Point(from.at.x + bend, from.at.y + drop),
            Point(to.at.x + bend, to.at.y + drop),
            to.at,
          ], stroke))
    }
    return kinds
  }

  private func legend(_ kinds: [String]) -> Legend {
    var legend = Legend()
    let drawn = Set(bands.flatMap { $0.marks.map(\.event.certainty) })
    for certainty in Chronology.Certainty.allCases where drawn.contains(certainty) {
      legend.add(chronology.words.certainties[certainty] ?? "") { drawing, place in
        draw(certainty, at: Point(place.x, place.y + 2), 24, into: &drawing)
      }
    }
    for (index, stroke) in Self.styles.enumerated() where index < kinds.count {
      let isLast = index == Self.styles.count - 1
      let shown = isLast ? kinds[index...].joined(separator: " / ") : kinds[index]
      legend.add(shown) { drawing, place in
        drawing.line(Point(place.x, place.y + 7), Point(place.x + 24, place.y + 7), stroke)
      }
    }
    return legend
  }

  /// Names the events that have no place on the axis.
  private func drawUndated(into drawing: inout Drawing) {
    let words = chronology.words
    let names = chronology.rows.compactMap { row -> String? in
      let labels = row.events.filter { !$0.isDated }.map(\.label)
      return labels.isEmpty ? nil : "\(row.label) \u{B7} \(labels.joined(separator: ", "))"
    }
    guard !names.isEmpty else { return }
    let text = WrappedText(
      words.withoutDays + words.colon + names.joined(separator: words.separator),
      width: Drawing.pageWidth, lines: 3)
    drawing.text(text.lines, at: Point(0, drawing.height + 4))
    drawing.height += text.height + 6
  }
}
