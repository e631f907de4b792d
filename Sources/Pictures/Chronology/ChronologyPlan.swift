/// Where everything of a chronology stands in its picture.
struct ChronologyPlan {
  /// An event with its place.
  struct Mark {
    let event: Chronology.Event
    let label: WrappedText
    let left: Int
    let right: Int
    var lane = 0

    var center: Int { (left + right) / 2 }
    /// Where its label begins.
    var labelStart: Int { right + 4 }
    /// Where it ends with its label.
    var end: Int { labelStart + label.width }
  }

  /// A body with the places of its events.
  struct Band {
    let label: WrappedText
    var marks: [Mark] = []
    var top = 0
    var height = 0
  }

  static let laneHeight = 19
  static let axisTop = 20

  let chronology: Chronology
  let axis: YearAxis
  private(set) var bands: [Band] = []

  /// Makes the plan; `nil` where no event has days.
  init?(_ chronology: Chronology) {
    let dated = chronology.rows.flatMap(\.events).filter(\.isDated)
    let days = dated.compactMap(\.days)
    guard let first = days.map(\.lowerBound).min(), let last = days.map(\.upperBound).max()
    else { return nil }
    self.chronology = chronology
    let room = dated.map { ChronologyPlan.label(of: $0).width }.max() ?? 0
    let labels = chronology.rows.map { WrappedText($0.label, width: 160, lines: 5) }
    let left = (labels.map(\.width).max() ?? 0) + 10
    axis = YearAxis(first...last, left: left, right: Drawing.pageWidth - 6 - room)
    var top = ChronologyPlan.axisTop
    for (row, label) in zip(chronology.rows, labels) {
      var band = Band(label: label, top: top)
      place(row.events.filter(\.isDated), in: &band)
      let lanes = (band.marks.map(\.lane).max() ?? 0) + 1
      band.height = max(lanes * ChronologyPlan.laneHeight, label.height) + 8
      top += band.height
      bands.append(band)
    }
  }

  /// The height of all bands, with the axis above them.
  var height: Int { bands.last.map { $0.top + $0.height } ?? 0 }

  /// Puts every event into the first lane where its mark and its label touch no other.
  private func place(_ events: [Chronology.Event], in band: inout Band) {
    var ends: [Int] = []
    for var mark in events.map(unplaced).sorted(by: { ($0.left, $0.right) < ($1.left, $1.right) }) {
      mark.lane = ends.firstIndex { $0 + 6 <= mark.left } ?? ends.count
      if mark.lane == ends.count { ends.append(0) }
      ends[mark.lane] = mark.end
      band.marks.append(mark)
    }
  }

  private func unplaced(_ event: Chronology.Event) -> Mark {
    let days = event.days ?? 0...0
    let left = min(axis.x(days.lowerBound), axis.right - 8)
    let right = max(axis.x(days.upperBound + 1), left + 8)
    return Mark(event: event, label: ChronologyPlan.label(of: event), left: left, right: right)
  }

  private static func label(of event: Chronology.Event) -> WrappedText {
    WrappedText(event.label, width: 120, lines: 1)
  }
}
