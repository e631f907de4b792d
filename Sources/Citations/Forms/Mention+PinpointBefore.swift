import Records

extension Mention {
  /// Puts a pinpoint that stood before the citation where it belongs; `false` where it has no place.
  mutating func prepend(_ place: Pinpoint) -> Bool {
    guard case .provision(let parts) = object else {
      pinpoint = Pinpoint((pinpoint?.steps ?? []) + place.steps)
      return true
    }
    guard parts.count == 1, pinpoint == nil else { return false }
    if let path = place.path {
      object = .provision(parts + path)
    } else {
      pinpoint = place
    }
    return true
  }
}

extension Pinpoint {
  /// The parts of a key under an article, where this names one paragraph and its subparagraphs.
  var path: [String]? {
    var path: [String] = []
    for step in steps {
      guard step.places.count == 1, step.places[0].first == step.places[0].last,
        step.unit == (path.isEmpty ? .paragraph : .subparagraph)
      else { return nil }
      path.append(step.places[0].first)
    }
    return path
  }
}
