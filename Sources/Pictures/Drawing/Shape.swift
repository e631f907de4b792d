/// A place in a drawing, to the right and down from its upper left corner.
struct Point: Sendable, Hashable {
  var x: Int
  var y: Int

  init(_ x: Int, _ y: Int) {
    self.x = x
    self.y = y
  }
}

/// One thing in a drawing, in black and white.
enum Shape: Sendable, Hashable {
  case rectangle(Point, width: Int, height: Int, Fill, Stroke)
  case circle(Point, radius: Int, Fill, Stroke)
  case polygon([Point], Fill, Stroke)
  case line([Point], Stroke)
  /// Cubic curves: where they begin, then three points for each.
  case curve([Point], Stroke)
  /// A line of text, by the place on its base line where it is anchored.
  case text(Point, String, Anchor)
}

/// What an area is filled with.
enum Fill: Sendable, Hashable {
  case nothing
  case white
  case black
  case pattern(Pattern)
}

/// How a line is drawn.
enum Stroke: Int, Sendable, Hashable, CaseIterable {
  case nothing, hair, solid, thick, dashed, dotted, dashDotted, longDashed, thickDashed

  var width: StaticString {
    switch self {
    case .nothing: "0"
    case .hair: "0.5"
    case .thick, .thickDashed: "2.5"
    case .solid, .dashed, .dotted, .dashDotted, .longDashed: "1.2"
    }
  }

  /// The lengths of dashes and gaps.
  var dashes: StaticString? {
    switch self {
    case .nothing, .hair, .solid, .thick: nil
    case .dashed: "5 3"
    case .dotted: "1.5 2.5"
    case .dashDotted: "8 3 1.5 3"
    case .longDashed: "12 5"
    case .thickDashed: "6 4"
    }
  }
}

/// Which part of a line of text stands at its place: where reading begins, the middle, or the end.
enum Anchor: Sendable, Hashable {
  case start, middle, end
}
