extension SVGWriter {
  mutating func write(_ shape: Shape, _ isRightToLeft: Bool) {
    switch shape {
    case .rectangle(let corner, let width, let height, let fill, let stroke):
      out.raw("<rect")
      out.attribute("x", corner.x)
      out.attribute("y", corner.y)
      out.attribute("width", width)
      out.attribute("height", height)
      close(fill, stroke)
    case .circle(let center, let radius, let fill, let stroke):
      out.raw("<circle")
      out.attribute("cx", center.x)
      out.attribute("cy", center.y)
      out.attribute("r", radius)
      close(fill, stroke)
    case .polygon(let points, let fill, let stroke):
      out.raw("<path")
      out.attribute("d", path(points, "L") + "Z")
      close(fill, stroke)
    case .line(let points, let stroke):
      out.raw("<path")
      out.attribute("d", path(points, "L"))
      close(.nothing, stroke)
    case .curve(let points, let stroke):
      out.raw("<path")
      out.attribute("d", path(points, "C"))
      close(.nothing, stroke)
    case .text(let place, let text, let anchor): write(text, place, anchor, isRightToLeft)
    }
  }

  private mutating func close(_ fill: Fill, _ stroke: Stroke) {
    writeFill(fill)
    if stroke != .nothing {
      out.raw(" stroke=\"#000\" stroke-width=\"")
      out.raw(stroke.width)
      out.raw("\"")
      if let dashes = stroke.dashes {
        out.raw(" stroke-dasharray=\"")
        out.raw(dashes)
        out.raw("\"")
      }
    }
    out.raw("/>\n")
  }

  private func path(_ points: [Point], _ command: String) -> String {
    var path = ""
    for (index, point) in points.enumerated() {
      path += index == 0 ? "M" : index == 1 ? command : " "
      path += "\(point.x) \(point.y)"
    }
    return path
  }

  /// A line of text; from right to left it is isolated, so that a Latin one keeps its own order.
  private mutating func write(
    _ text: String, _ place: Point, _ anchor: Anchor, _ isRightToLeft: Bool
  ) {
    out.raw("<text")
    out.attribute("x", place.x)
    out.attribute("y", place.y)
    switch anchor {
    case .start: break
    case .middle: out.raw(" text-anchor=\"middle\"")
    case .end: out.raw(" text-anchor=\"end\"")
    }
    out.raw(">")
    if isRightToLeft {
      out.raw(TextWidth.beginsLeftToRight(text) ? "\u{2066}" : "\u{2067}")
      out.text(text)
      out.raw("\u{2069}")
    } else {
      out.text(text)
    }
    out.raw("</text>\n")
  }
}
