/// What the marks of a picture mean, in lines below it.
struct Legend {
  /// The width and the height that a mark may have.
  static let mark = (width: 24, height: 12)

  private var entries: [(text: WrappedText, draw: (inout Drawing, Point) -> Void)] = []

  /// Adds a mark, which is drawn from its upper left corner, and what it means.
  mutating func add(_ text: String, _ draw: @escaping (inout Drawing, Point) -> Void) {
    let width = Drawing.pageWidth - Legend.mark.width - 8
    entries.append((WrappedText(text, width: width, lines: 3), draw))
  }

  /// Draws the entries below what is drawn so far.
  func draw(into drawing: inout Drawing) {
    guard !entries.isEmpty else { return }
    var place = Point(0, drawing.height + 10)
    var bottom = place.y
    for entry in entries {
      let width = Legend.mark.width + 6 + entry.text.width
      if place.x > 0, place.x + width > Drawing.pageWidth { place = Point(0, bottom + 4) }
      entry.draw(&drawing, place)
      drawing.text(entry.text.lines, at: Point(place.x + Legend.mark.width + 6, place.y))
      bottom = max(bottom, place.y + max(entry.text.height, Drawing.lineHeight))
      place.x += width + 18
    }
    drawing.height = bottom + 4
  }
}
