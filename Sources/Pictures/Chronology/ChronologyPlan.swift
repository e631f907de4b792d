/// Where everything of a chronology stands in its picture.
struct ChronologyPlan {
  /// An event with its place.
  struct Mark {
    let event: Chronology.Event
    let label: String
    let labelWidth: Int
    let left: Int
    let right: Int
    let lane: Int
    let isLabelBefore: Bool

    var center: Int { (left + right) / 2 }
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
    let days = chronology.rows.flatMap(\.events).filter(\.isDated).compactMap(\.days)
    guard let first = days.map(\.lowerBound).min(), let last = days.map(\.upperBound).max()
    else { return nil }
    self.chronology = chronology
    let labels = chronology.rows.map { WrappedText($0.label, width: 140, lines: 4) }
    let left = (labels.map(\.width).max() ?? 0) + 10
    axis = YearAxis(first...last, left: left, right: Drawing.pageWidth - 1)
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
    for mark in events.map(unplaced).sorted(by: { ($0.start, $0.right) < ($1.start, $1.right) }) {
      let lane = ends.firstIndex { $0 + 6 <= mark.start } ?? ends.count
      if lane == ends.count { ends.append(0) }
      ends[lane] = mark.end
      band.marks.append(mark.placed(in: lane))
    }
  }

  private func unplaced(_ event: Chronology.Event) -> Mark {
    let days = event.days ?? 0...0
    let left = min(axis.x(days.lowerBound), axis.right - 8)
    let right = max(axis.x(days.upperBound + 1), left + 8)
    let label = WrappedText(event.label, width: 120, lines: 1)
    return Mark(
      event: event, label: label.lines.first ?? "", labelWidth: label.width, left: left,
      right: right, lane: 0, isLabelBefore: right + 4 + label.width > axis.right)
  }
}

extension ChronologyPlan.Mark {
  /// Where it begins with its label.
  var start: Int { isLabelBefore ? left - 4 - labelWidth : left }
  /// Where it ends with its label.
  var end: Int { isLabelBefore ? right : right + 4 + labelWidth }

  fileprivate func placed(in lane: Int) -> Self {
    Self(
      event: event, label: label, labelWidth: labelWidth, left: left, right: right, lane: lane,
      isLabelBefore: isLabelBefore)
  }
}
