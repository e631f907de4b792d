/// A pattern that is told from the others without colour.
enum Pattern: String, Sendable, Hashable, CaseIterable {
  case hatched, dotted, crossed, upright, level

  /// The side of its tile.
  var side: Int {
    switch self {
    case .hatched, .crossed: 6
    case .dotted, .upright, .level: 4
    }
  }

  /// What a tile shows, in black on white.
  var tile: StaticString {
    switch self {
    case .hatched: "<path d=\"M-1 1L1 -1M0 6L6 0M5 7L7 5\" stroke=\"#000\"/>"
    case .dotted: "<circle cx=\"2\" cy=\"2\" r=\"0.9\"/>"
    case .crossed: "<path d=\"M0 6L6 0M0 0L6 6\" stroke=\"#000\" stroke-width=\"0.8\"/>"
    case .upright: "<path d=\"M2 0V4\" stroke=\"#000\"/>"
    case .level: "<path d=\"M0 2H4\" stroke=\"#000\"/>"
    }
  }
}
