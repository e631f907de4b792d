/// Cubic curves cut where they cross upright lines.
enum CurveCut {
  /// The pieces of a curve, each on one side of every line; `cuts` are in order.
  static func pieces(of points: [Point], at cuts: [Int]) -> [[Point]] {
    guard var start = points.first else { return [] }
    var pieces: [[Point]] = [[start]]
    for index in stride(from: 1, to: points.count - 2, by: 3) {
      var cubic = [start] + points[index...index + 2]
      let crossed = cuts.filter {
        min(cubic[0].x, cubic[3].x) < $0 && $0 < max(cubic[0].x, cubic[3].x)
      }
      for cut in cubic[0].x < cubic[3].x ? crossed : crossed.reversed() {
        let (before, after) = split(cubic, at: cut)
        pieces[pieces.count - 1] += before.dropFirst()
        pieces.append([after[0]])
        cubic = after
      }
      pieces[pieces.count - 1] += cubic.dropFirst()
      start = points[index + 2]
    }
    return pieces
  }

  /// Halves the part of the curve in which it crosses the line until the place is known.
  private static func split(_ cubic: [Point], at x: Int) -> ([Point], [Point]) {
    let points = cubic.map { (x: Double($0.x), y: Double($0.y)) }
    let isRising = cubic[0].x < cubic[3].x
    var (low, high) = (0.0, 1.0)
    for _ in 0..<20 {
      let middle = (low + high) / 2
      let isBefore = (levels(points, middle)[3][0].x < Double(x)) == isRising
      if isBefore { low = middle } else { high = middle }
    }
    let all = levels(points, low)
    var before = all.map { rounded($0[0]) }
    var after = all.reversed().map { rounded($0[$0.count - 1]) }
    (before[3].x, after[0].x) = (x, x)
    return (before, after)
  }

  /// De Casteljau's scheme: each level lies between the points of the one above.
  private static func levels(
    _ points: [(x: Double, y: Double)], _ t: Double
  ) -> [[(x: Double, y: Double)]] {
    var levels = [points]
    while let last = levels.last, last.count > 1 {
      levels.append(
        zip(last, last.dropFirst()).map { a, b in (a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t) })
    }
    return levels
  }

  private static func rounded(_ point: (x: Double, y: Double)) -> Point {
    Point(Int(point.x.rounded()), Int(point.y.rounded()))
  }
}
