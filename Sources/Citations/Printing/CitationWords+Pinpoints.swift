import Records

/// Pinpoints: the noun of each step, its places, and the letters of subparagraphs after them.
extension CitationWords {
  /// A thing with a pinpoint: after it, or before the article that it lies in.
  func pinpointed(_ thing: Phrasing.Thing, _ text: String, _ pinpoint: Pinpoint) -> String {
    // Paragraphs of a treaty are written out, those of a document are not.
    guard case .provisions(let all) = thing else {
      return text + part + steps(pinpoint, units)
    }
    let steps = steps(pinpoint, units.merging(articleUnits) { _, written in written })
    guard isInnerFirst, all.count == 1 else { return text + part + steps }
    return "\(steps) \(provision(all[0], isWithin: true))"
  }

  private func steps(_ pinpoint: Pinpoint, _ units: [Pinpoint.Unit: Noun]) -> String {
    var texts: [String] = []
    var rest = pinpoint.steps[...]
    while let step = rest.popFirst() {
      let letters = rest.prefix { $0.unit == .subparagraph }
      rest = rest.dropFirst(letters.count)
      if let noun = units[step.unit] { texts.append(text(step, noun, letters)) }
    }
    return texts.joined(separator: part)
  }

  private func text(
    _ step: Pinpoint.Step, _ noun: Noun, _ below: ArraySlice<Pinpoint.Step>
  ) -> String {
    let isLettered = step.unit == .subparagraph
    var text = noun.counting(step.count)
    if !step.places.isEmpty {
      text +=
        CitationWords.gap + (isLettered ? lettered(step, below: 0) : listed(step.places.map(place)))
    }
    var depth = isLettered ? 1 : step.places.last.map { Phrasing.place($0.last).letters.count } ?? 0
    for letters in below {
      text += CitationWords.gap + lettered(letters, below: depth)
      depth += 1
    }
    return noun.after.isEmpty ? text : "\(text) \(noun.after)"

    func place(_ place: Pinpoint.Range) -> String {
      let isNumeral = step.unit.isOutline && step.hasSinglesOnly
      return place.ends.map { end in
        let (number, letters) = Phrasing.place(end)
        return (isNumeral ? outline(number) : number) + self.letters(letters)
      }.joined(separator: range)
    }
  }

  private func lettered(_ step: Pinpoint.Step, below depth: Int) -> String {
    listed(
      step.places.map { $0.ends.map { letter($0, depth) }.joined(separator: range) })
  }
}

extension Pinpoint.Step {
  /// How many places it names; three stands for any greater number, or one not to be told.
  fileprivate var count: Int {
    let counts = places.map { place in
      guard place.first != place.last else { return 1 }
      guard let first = Int(place.first), let last = Int(place.last) else { return 3 }
      return last - first == 1 ? 2 : 3
    }
    return max(1, min(3, counts.reduce(0, +)))
  }

  /// Whether no range is among the places: the ends of a range stay as they are printed.
  fileprivate var hasSinglesOnly: Bool { places.allSatisfy { $0.first == $0.last } }
}

extension Pinpoint.Range {
  /// Its two ends, or the one of a single place.
  fileprivate var ends: [String] { first == last ? [first] : [first, last] }
}
