/// Where everything of a graph stands in its picture: what is wider than the page goes on below.
struct GraphPlan {
  /// A stretch of the layout that is as wide as the page allows.
  struct Band {
    let left: Int
    let right: Int
    var boxes: [Int] = []
    var pieces: [Piece] = []
  }

  /// A piece of a link, in a band.
  struct Piece {
    let link: Int
    let points: [Point]
    /// The number by which it goes on from another band, where it begins and where it ends.
    let number: (start: Int?, end: Int?)

    /// Those numbers, each with the place where the link is cut.
    var numbers: [(number: Int, place: Point)] {
      [(number.start, points.first), (number.end, points.last)].compactMap { number, place in
        number.flatMap { number in place.map { (number, $0) } }
      }
    }
  }

  /// The room beside a band for the numbers by which links go on.
  static let margin = 18

  let graph: FlowGraph
  let boxes: GraphBoxes
  let layout: GraphLayout
  private(set) var bands: [Band] = []

  init(_ graph: FlowGraph, _ boxes: GraphBoxes, _ layout: GraphLayout) {
    (self.graph, self.boxes, self.layout) = (graph, boxes, layout)
    let cuts = self.cuts()
    let edges = [left] + cuts + [right]
    bands = zip(edges, edges.dropFirst()).map { Band(left: $0, right: $1) }
    for (box, center) in layout.centers.enumerated() {
      bands[cuts.count { $0 <= center.x }].boxes.append(box)
    }
    var number = 0
    for (link, curve) in layout.curves.enumerated() {
      let pieces = CurveCut.pieces(of: curve, at: cuts)
      for (index, points) in pieces.enumerated() {
        let x = points.reduce(0) { $0 + $1.x } / points.count
        let piece = Piece(
          link: link, points: points,
          number: (
            index > 0 ? number + index : nil, index + 1 < pieces.count ? number + index + 1 : nil
          ))
        bands[cuts.count { $0 <= x }].pieces.append(piece)
      }
      number += pieces.count - 1
    }
  }

  func left(of box: Int) -> Int { layout.centers[box].x - boxes.sizes[box].width / 2 }
  func right(of box: Int) -> Int { left(of: box) + boxes.sizes[box].width }

  private var points: [Point] { layout.curves.flatMap(\.self) }
  private var left: Int {
    (boxes.sizes.indices.map(left(of:)) + points.map(\.x)).min() ?? 0
  }
  private var right: Int {
    (boxes.sizes.indices.map(right(of:)) + points.map(\.x)).max() ?? 0
  }

  /// The upright lines that part the bands, each where it crosses no box.
  private func cuts() -> [Int] {
    let spans = boxes.sizes.indices.map { (left: left(of: $0), right: right(of: $0)) }
      .sorted { $0.left < $1.left }
    var gaps: [Int] = []
    var end = spans.first?.right ?? 0
    for span in spans {
      if span.left > end { gaps.append((end + span.left) / 2) }
      end = max(end, span.right)
    }
    let width = Drawing.pageWidth - 2 * GraphPlan.margin
    var cuts: [Int] = []
    var start = left
    while right - start > width {
      // A layout without a gap is cut at the edge of the page.
      let cut = gaps.last { $0 > start && $0 <= start + width } ?? start + width
      cuts.append(cut)
      start = cut
    }
    return cuts
  }
}
