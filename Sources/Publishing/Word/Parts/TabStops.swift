/// Where the tabs of a style stop.
struct TabStops {
  /// One stop.
  struct Stop: Hashable {
    let position: Int
    /// Whether what stands before it ends there, as the number of a heading does.
    var isAtEnd = false
  }

  /// The stops of a style; none where it has no tabs.
  ///
  /// A heading whose number Word counts has none before its text: the number ends where the stop of a typed
  /// one would be, and the tab after it must not stop there.
  static func of(_ style: StyleName, isCounted: Bool, _ sheet: WordSheet) -> [Stop] {
    let look = sheet.look(style)
    switch style {
    case .text, .numbered, .coverage, .item, .subitem, .lowestItem:
      let edge = sheet.look(.text).left
      return (0..<8).map { Stop(position: edge + $0 * sheet.step) }
    case .section where isCounted, .part where isCounted, .footnote, .record:
      return [Stop(position: look.left)]
    case .section, .part:
      return [
        Stop(position: max(look.left - sheet.gap, 0), isAtEnd: true), Stop(position: look.left),
      ]
    default: return []
    }
  }
}
