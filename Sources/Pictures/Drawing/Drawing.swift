/// A picture under construction, laid out from left to right.
struct Drawing: Sendable, Hashable {
  /// With the edge around it a page of A4 between its margins, on which letters have eight points.
  static let pageWidth = 672
  static let lineHeight = 15

  var width = Drawing.pageWidth
  var height = 0
  private(set) var shapes: [Shape] = []
  private(set) var isRightToLeft = false

  mutating func add(_ shape: Shape) { shapes.append(shape) }

  mutating func line(_ from: Point, _ to: Point, _ stroke: Stroke) {
    shapes.append(.line([from, to], stroke))
  }

  mutating func box(
    _ corner: Point, _ width: Int, _ height: Int, _ fill: Fill, _ stroke: Stroke = .solid
  ) {
    shapes.append(.rectangle(corner, width: width, height: height, fill, stroke))
  }

  /// Adds lines of text below one another, the first of them below the given place.
  mutating func text(_ lines: [String], at top: Point, _ anchor: Anchor = .start) {
    for (index, line) in lines.enumerated() {
      let base = top.y + 11 + index * Drawing.lineHeight
      shapes.append(.text(Point(top.x, base), line, anchor))
    }
  }

  /// The same from right to left; a text is still anchored where its reading begins.
  func mirrored() -> Drawing {
    var mirrored = self
    mirrored.isRightToLeft = true
    mirrored.shapes = shapes.map { shape in
      switch shape {
      case .rectangle(let corner, let width, let height, let fill, let stroke):
        .rectangle(
          Point(self.width - corner.x - width, corner.y), width: width, height: height, fill, stroke
        )
      case .circle(let center, let radius, let fill, let stroke):
        .circle(mirror(center), radius: radius, fill, stroke)
      case .polygon(let points, let fill, let stroke):
        .polygon(points.map(mirror), fill, stroke)
      case .line(let points, let stroke): .line(points.map(mirror), stroke)
      case .curve(let points, let stroke): .curve(points.map(mirror), stroke)
      case .text(let place, let text, let anchor): .text(mirror(place), text, anchor)
      }
    }
    return mirrored
  }

  private func mirror(_ point: Point) -> Point { Point(width - point.x, point.y) }
}
