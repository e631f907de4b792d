import Documents

/// Answers what stands behind a stretch of bytes, without going through all spans.
struct OriginIndex {
  private let spans: [OriginSpan]
  /// The furthest end of all spans up to each; it only grows, so it can be searched by halves.
  private let furthestEnds: [Int]

  init(_ spans: [OriginSpan]) {
    self.spans = spans.sorted { $0.range.lowerBound < $1.range.lowerBound }
    var furthest = 0
    furthestEnds = self.spans.map { span in
      furthest = max(furthest, span.range.upperBound)
      return furthest
    }
  }

  /// The origins of the spans that share a byte with a stretch, in order, each once.
  func origins(of bytes: Range<Int>) -> [Origin] {
    var seen: Set<Origin> = []
    return spans(of: bytes).map(\.origin).filter { seen.insert($0).inserted }
  }

  /// The spans that share a byte with a stretch, in order.
  func spans(of bytes: Range<Int>) -> [OriginSpan] {
    spans[firstSpan(endingAfter: bytes.lowerBound)...]
      .prefix { $0.range.lowerBound < bytes.upperBound }
      .filter { $0.range.overlaps(bytes) }
  }

  private func firstSpan(endingAfter offset: Int) -> Int {
    var low = 0
    var high = furthestEnds.count
    while low < high {
      let middle = (low + high) / 2
      if furthestEnds[middle] > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
