extension [Reference] {
  /// The references with those to paragraphs of one document made one, in the order of its numbers.
  ///
  /// What names no paragraph of a document that others name by paragraph adds nothing and is left out.
  public var merged: [Reference] {
    var order: [Key] = []
    var paragraphs: [Key: [Pinpoint.Range]] = [:]
    var others: [Key: [Reference]] = [:]
    for reference in self {
      let target = reference.target
      if paragraphs[target] == nil, others[target] == nil { order.append(target) }
      if let places = reference.pinpoint?.plainParagraphs {
        paragraphs[target, default: []] += places
      } else if others[target]?.contains(where: { $0.pinpoint == reference.pinpoint }) != true {
        others[target, default: []].append(Reference(target, reference.pinpoint))
      }
    }
    return order.flatMap { target in
      let numbered = paragraphs[target].map {
        [Reference(target, Pinpoint([Pinpoint.Step(.paragraph, $0.joined)]))]
      }
      let rest = (others[target] ?? []).filter { numbered == nil || $0.pinpoint != nil }
      return (numbered ?? []) + rest
    }
  }
}

extension Pinpoint {
  /// The paragraphs, where it names nothing else.
  fileprivate var plainParagraphs: [Range]? {
    steps.count == 1 && steps[0].unit == .paragraph ? steps[0].places : nil
  }
}

extension [Pinpoint.Range] {
  /// The runs in order, those that touch joined; what is no number stays as it is, at the end.
  fileprivate var joined: [Pinpoint.Range] {
    var runs: [ClosedRange<Int>] = []
    var rest: [Pinpoint.Range] = []
    for place in self {
      if let first = Int(place.first), let last = Int(place.last), first <= last {
        runs.append(first...last)
      } else if !rest.contains(place) {
        rest.append(place)
      }
    }
    var joined: [ClosedRange<Int>] = []
    for run in runs.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, run.lowerBound <= last.upperBound + 1 {
        joined[joined.count - 1] = last.lowerBound...Swift.max(last.upperBound, run.upperBound)
      } else {
        joined.append(run)
      }
    }
    return joined.map { Pinpoint.Range(String($0.lowerBound), String($0.upperBound)) } + rest
  }
}
