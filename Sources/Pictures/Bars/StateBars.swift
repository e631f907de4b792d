/// How many recommendations are in each state, and of how many nothing is known.
package struct StateBars: Sendable {
  /// A state and how many are in it.
  package struct Bar: Sendable, Hashable {
    let label: String
    let count: Int

    /// Makes the bar of a state; a count below zero counts as zero.
    package init(label: String, count: Int) {
      self.label = label
      self.count = max(0, count)
    }
  }

  private let bars: [Bar]
  private let unknown: Bar?
  private let header: [String]

  /// Makes the bars of states, in their order.
  ///
  /// - Parameters:
  ///   - bars: the states that are known.
  ///   - unknown: those of which the state is not known; they stand apart.
  ///   - state: what stands above the states, in the table.
  ///   - count: what stands above the counts.
  package init(_ bars: [Bar], unknown: Bar? = nil, state: String, count: String) {
    (self.bars, self.unknown, header) = (bars, unknown, [state, count])
  }

  /// The figure under the given head.
  package func figure(_ head: Figure.Head) -> Figure {
    let all = bars + [unknown].compactMap(\.self)
    let table = Figure.Table(header: header, rows: all.map { [$0.label, String($0.count)] })
    guard all.contains(where: { $0.count > 0 }) else {
      return Figure(head, table, absence: .nothing)
    }
    guard all.count <= Figure.mostElements else {
      return Figure(head, table, absence: .tooLarge)
    }
    return Figure(head, table, drawing(all))
  }

  private static let fills: [Fill] = [
    .black, .pattern(.hatched), .pattern(.dotted), .white, .pattern(.crossed), .pattern(.upright),
    .pattern(.level),
  ]

  private func drawing(_ all: [Bar]) -> Drawing {
    let labels = all.map { WrappedText($0.label, width: 220, lines: 3) }
    let left = (labels.map(\.width).max() ?? 0) + 10
    let most = all.map(\.count).max() ?? 1
    let room = Drawing.pageWidth - left - TextWidth.of(String(most)) - 12
    var drawing = Drawing()
    for (index, (bar, label)) in zip(all, labels).enumerated() {
      let isUnknown = unknown != nil && index == bars.count
      if isUnknown, index > 0 {
        drawing.line(
          Point(0, drawing.height + 6), Point(Drawing.pageWidth, drawing.height + 6), .hair)
        drawing.height += 12
      }
      let height = max(label.height, 18) + 8
      let middle = drawing.height + height / 2
      drawing.text(label.lines, at: Point(0, middle - label.height / 2))
      // In floating point, since the product of large counts leaves the whole numbers.
      let length = Int((Double(bar.count) / Double(most) * Double(room)).rounded())
      let width = bar.count == 0 ? 0 : max(length, 2)
      if width > 0 {
        drawing.box(
          Point(left, middle - 8), width, 16,
          isUnknown ? .white : Self.fills[index % Self.fills.count],
          isUnknown ? .dashed : .solid)
      }
      drawing.text([String(bar.count)], at: Point(left + width + 6, middle - 8))
      drawing.height += height
    }
    drawing.line(Point(left, 0), Point(left, drawing.height), .solid)
    return drawing
  }
}
